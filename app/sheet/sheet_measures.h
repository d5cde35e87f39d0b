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
inline constexpr qreal uprightWidth = mm(30); ///< of a picture that is higher than wide
inline constexpr qreal uprightHeight = mm(40);
inline constexpr qreal pictureGap = mm(3);   ///< between start and end
inline constexpr qreal tickWidth = mm(39);   ///< a week of boxes
inline constexpr qreal sideColumn = mm(12);  ///< "Left" and "Right" before their boxes
inline constexpr qreal largestSpare = mm(8); ///< that a page may put between two steps

// All of it holds in a grey copy.
inline constexpr QColor ink(0x00, 0x00, 0x00);
inline constexpr QColor secondInk(0x3C, 0x3C, 0x3C);
inline constexpr QColor lineColour(0xA8, 0xA8, 0xA8);

} // namespace hipwise::measures
