#pragma once

#include <QColor>

namespace hipwise::measures {

/// Millimetres in points.
constexpr qreal mm(qreal length)
{
    return length * 72 / 25.4;
}

// The printed page of the design guide.
inline constexpr qreal margin = mm(15);
inline constexpr qreal bottomMargin = mm(12);
inline constexpr qreal gap = mm(3.5);
inline constexpr qreal hairline = 0.5;
inline constexpr qreal numberColumn = mm(8);
inline constexpr qreal pictureWidth = mm(39);
inline constexpr qreal pictureHeight = mm(25);
inline constexpr qreal pictureGap = mm(3);   ///< between start and end
inline constexpr qreal largestSpare = mm(4); ///< that a page may put between two steps

// All of it holds in a grey copy.
inline constexpr QColor ink(0x00, 0x00, 0x00);
inline constexpr QColor secondInk(0x3C, 0x3C, 0x3C);
inline constexpr QColor lineColour(0xA8, 0xA8, 0xA8);

} // namespace hipwise::measures
