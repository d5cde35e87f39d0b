#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace hipwise {

/// Builds a document from the parser's events and stops at what the library would let pass: too
/// much of anything, and a key given twice in one object.
class JsonSink : public nlohmann::json_sax<nlohmann::json>
{
public:
    /// Why it stopped; empty if it did not, or if it was the parser that gave up.
    const std::string &failure() const { return m_failure; }
    nlohmann::json take() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t & /*text*/) override
    {
        return add(value);
    }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t & /*value*/) override { return false; } // there is none in JSON
    bool start_object(std::size_t /*count*/) override { return open(nlohmann::json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*count*/) override { return open(nlohmann::json::array()); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override;
    bool parse_error(std::size_t position, const std::string &lastToken,
                     const nlohmann::detail::exception &error) override;

private:
    bool add(nlohmann::json value);
    bool open(nlohmann::json container);
    bool close();
    nlohmann::json *put(nlohmann::json value);

    nlohmann::json m_root;
    std::vector<nlohmann::json *> m_open; ///< the containers we are inside of
    nlohmann::json *m_member = &m_root;   ///< for the value that comes next, if not in a list
    std::size_t m_values = 0;
    std::string m_failure;
};

} // namespace hipwise
