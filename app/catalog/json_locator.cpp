#include "catalog/json_locator.h"

#include "catalog/byte_order_mark.h"
#include "catalog/counting_iterator.h"
#include "catalog/document_place.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace hipwise {

namespace {

/// Follows the parser with a JSON Pointer. A value begins where the token before it ended, past
/// white space and punctuation.
class PointerSink : public nlohmann::json_sax<nlohmann::json>
{
public:
    PointerSink(std::string_view text, const char *const *read,
                std::map<std::string, std::size_t> &found)
        : m_text(text)
        , m_read(read)
        , m_found(found)
        , m_tokenEnd(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
    {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &) override { return value(); }
    bool string(string_t &) override { return value(); }
    bool binary(binary_t &) override { return value(); }

    bool key(string_t &name) override
    {
        m_levels.back().key = escapedForPointer(name);
        m_tokenEnd = offsetRead();
        return true;
    }

    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    struct Level
    {
        bool isArray;
        std::size_t index;
        std::string key;
        std::string prefix; ///< the pointer of the container
    };

    std::size_t offsetRead() const { return static_cast<std::size_t>(*m_read - m_text.data()); }

    std::string pointer() const
    {
        if (m_levels.empty())
            return {};
        const Level &level = m_levels.back();
        return level.prefix + "/" + (level.isArray ? std::to_string(level.index) : level.key);
    }

    void note()
    {
        const auto wanted = m_found.find(pointer());
        if (wanted == m_found.end())
            return;
        const auto begin = m_text.find_first_not_of(" \t\r\n:,", m_tokenEnd);
        wanted->second = begin == std::string_view::npos ? m_text.size() : begin;
    }

    void next()
    {
        if (!m_levels.empty() && m_levels.back().isArray)
            ++m_levels.back().index;
        m_tokenEnd = offsetRead();
    }

    bool value()
    {
        note();
        next();
        return true;
    }

    bool open(bool isArray)
    {
        note();
        m_levels.push_back({isArray, 0, {}, pointer()});
        m_tokenEnd = offsetRead();
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        next();
        return true;
    }

    std::string_view m_text;
    const char *const *m_read;
    std::map<std::string, std::size_t> &m_found;
    std::vector<Level> m_levels;
    std::size_t m_tokenEnd;
};

constexpr std::size_t nowhere = std::string::npos;

} // namespace

std::map<std::string, std::size_t> locate(std::string_view json,
                                          const std::set<std::string> &pointers)
{
    std::map<std::string, std::size_t> found;
    for (std::string pointer : pointers) {
        // The containers around it serve when it does not exist.
        for (found.emplace(pointer, nowhere); !pointer.empty(); found.emplace(pointer, nowhere))
            pointer.erase(pointer.rfind('/'));
    }
    const char *read = json.data();
    PointerSink sink(json, &read, found);
    nlohmann::json::sax_parse(CountingIterator(json.data(), &read),
                              CountingIterator(json.data() + json.size(), &read), &sink);
    // A map sorts a container before what is in it, so its place is known by then.
    for (auto &[pointer, offset] : found) {
        if (offset == nowhere)
            offset = pointer.empty() ? 0 : found.at(pointer.substr(0, pointer.rfind('/')));
    }
    return found;
}

} // namespace hipwise
