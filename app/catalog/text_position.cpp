#include "catalog/text_position.h"

#include "catalog/byte_order_mark.h"

#include <algorithm>

namespace hipwise {

namespace {

bool continuesCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

PositionCounter::PositionCounter(std::string_view text)
    : m_text(text)
    , m_offset(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{}

TextPosition PositionCounter::advanceTo(std::size_t offset)
{
    for (; m_offset < std::min(offset, m_text.size()); ++m_offset) {
        if (m_text[m_offset] == '\n')
            m_position = {m_position.line + 1, 1};
        else if (!continuesCodePoint(m_text[m_offset]))
            ++m_position.column;
    }
    return m_position;
}

TextPosition positionAt(std::string_view text, std::size_t offset)
{
    return PositionCounter(text).advanceTo(offset);
}

} // namespace hipwise
