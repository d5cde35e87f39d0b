#pragma once

#include "catalog/json_sink.h"

#include <string_view>

namespace hipwise {

/// A sink that also remembers where the last good token ended, which the library does not tell:
/// what stands behind it is at fault when parsing stops.
class JsonTrail final : public JsonSink
{
public:
    enum class Token { None, Key, Value, OpenedObject, OpenedArray };
    enum class Container { None, Object, Array };

    /// \a read points to the first byte of \a text that the parser has not seen.
    JsonTrail(std::string_view text, const char *const *read);

    Token last() const { return m_last; }
    std::size_t lastEnd() const { return m_lastEnd; }
    Container container() const;

    bool null() override { return JsonSink::null() && passed(Token::Value); }
    bool boolean(bool value) override { return JsonSink::boolean(value) && passed(Token::Value); }
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t &text) override;
    bool string(string_t &value) override
    {
        return JsonSink::string(value) && passed(Token::Value);
    }
    bool key(string_t &name) override { return JsonSink::key(name) && passed(Token::Key); }
    bool start_object(std::size_t count) override;
    bool end_object() override { return JsonSink::end_object() && closed(); }
    bool start_array(std::size_t count) override;
    bool end_array() override { return JsonSink::end_array() && closed(); }

private:
    bool passed(Token token);
    bool passedNumber();
    bool closed();

    std::string_view m_text;
    const char *const *m_read;
    std::vector<Container> m_containers;
    Token m_last = Token::None;
    std::size_t m_lastEnd = 0;
};

} // namespace hipwise
