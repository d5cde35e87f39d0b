#include "catalog/json_trail.h"

#include "catalog/byte_order_mark.h"

namespace hipwise {

namespace {

bool isDigit(std::string_view text, std::size_t offset)
{
    return offset < text.size() && text[offset] >= '0' && text[offset] <= '9';
}

} // namespace

JsonTrail::JsonTrail(std::string_view text, const char *const *read)
    : m_text(text)
    , m_read(read)
    , m_lastEnd(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{}

JsonTrail::Container JsonTrail::container() const
{
    return m_containers.empty() ? Container::None : m_containers.back();
}

bool JsonTrail::number_integer(number_integer_t value)
{
    return JsonSink::number_integer(value) && passedNumber();
}

bool JsonTrail::number_unsigned(number_unsigned_t value)
{
    return JsonSink::number_unsigned(value) && passedNumber();
}

bool JsonTrail::number_float(number_float_t value, const string_t &text)
{
    return JsonSink::number_float(value, text) && passedNumber();
}

bool JsonTrail::start_object(std::size_t count)
{
    if (!JsonSink::start_object(count))
        return false;
    m_containers.push_back(Container::Object);
    return passed(Token::OpenedObject);
}

bool JsonTrail::start_array(std::size_t count)
{
    if (!JsonSink::start_array(count))
        return false;
    m_containers.push_back(Container::Array);
    return passed(Token::OpenedArray);
}

bool JsonTrail::passed(Token token)
{
    m_last = token;
    m_lastEnd = static_cast<std::size_t>(*m_read - m_text.data());
    return true;
}

/// The parser has mostly read one byte more than the number has, to know that it is over.
bool JsonTrail::passedNumber()
{
    const std::size_t begin = m_text.find_first_not_of(" \t\r\n,:", m_lastEnd);
    passed(Token::Value);
    const std::size_t digits = begin + (m_text[begin] == '-' ? 1 : 0);
    // Nothing may follow a zero in front, though more digits do: then they are at fault.
    const bool hasZeroInFront = m_text[digits] == '0' && isDigit(m_text, digits + 1);
    while (!isDigit(m_text, m_lastEnd - 1))
        --m_lastEnd;
    if (hasZeroInFront)
        m_lastEnd = digits + 1;
    return true;
}

bool JsonTrail::closed()
{
    m_containers.pop_back();
    return passed(Token::Value);
}

} // namespace hipwise
