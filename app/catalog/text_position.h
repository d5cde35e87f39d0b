#pragma once

#include <cstddef>
#include <string_view>

namespace hipwise {

/// A place in a text, both counted from 1; columns are code points, not bytes.
struct TextPosition
{
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// Counts lines and columns from the start of a text on. A byte order mark takes no column.
class PositionCounter
{
public:
    explicit PositionCounter(std::string_view text);

    /// The place of the byte at \a offset, or of the end if there is no such byte. Offsets must
    /// not go back.
    TextPosition advanceTo(std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    TextPosition m_position;
};

/// The place of the byte at \a offset; the end of \a text if it has no such byte.
TextPosition positionAt(std::string_view text, std::size_t offset);

} // namespace hipwise
