#pragma once

#include "figure/render/camera.h"
#include "figure/render/sample_tile.h"

#include <algorithm>

namespace hipwise {

/// A triangle on the picture and the shares of its corners at a place.
struct ScreenTriangle
{
    Projected a;
    Projected b;
    Projected c;

    /// Twice its area in pixels; negative when it shows its outside.
    float area() const { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }
    /// Whether it is in front of the camera and shows its outside.
    bool isVisible() const { return a.isSeen() && b.isSeen() && c.isSeen() && area() < 0; }

    float top() const { return std::min({a.y, b.y, c.y}); }
    float bottom() const { return std::max({a.y, b.y, c.y}); }
    float left() const { return std::min({a.x, b.x, c.x}); }
    float right() const { return std::max({a.x, b.x, c.x}); }
};

/// The shares of the corners at a place on the picture; they add up to 1 there and change evenly.
class CornerShares
{
public:
    explicit CornerShares(const ScreenTriangle &t)
        : m_perArea(1 / t.area())
        , m_aPerX((t.b.y - t.c.y) * m_perArea)
        , m_aPerY((t.c.x - t.b.x) * m_perArea)
        , m_bPerX((t.c.y - t.a.y) * m_perArea)
        , m_bPerY((t.a.x - t.c.x) * m_perArea)
        , m_x(t.c.x)
        , m_y(t.c.y)
    {}

    float aPerX() const { return m_aPerX; }
    float aPerY() const { return m_aPerY; }
    float bPerX() const { return m_bPerX; }
    float bPerY() const { return m_bPerY; }
    float a(float x, float y) const { return (x - m_x) * m_aPerX + (y - m_y) * m_aPerY; }
    float b(float x, float y) const { return (x - m_x) * m_bPerX + (y - m_y) * m_bPerY; }

private:
    float m_perArea;
    float m_aPerX;
    float m_aPerY;
    float m_bPerX;
    float m_bPerY;
    float m_x; ///< of corner c, where both shares are 0
    float m_y;
};

/// The pixel that \a position lies in, kept within \a low and \a high whatever it is.
constexpr int pixelAt(float position, int low, int high)
{
    const float from = position - static_cast<float>(low);
    if (!(from > 0))
        return low;
    return from < static_cast<float>(high - low) ? low + static_cast<int>(from) : high;
}

/// The pixels of \a within that have samples in \a triangle, or nearly.
inline PixelRect pixelsOf(const ScreenTriangle &triangle, const PixelRect &within)
{
    constexpr float edge = 0.12F; // no sample lies nearer to the edge of its pixel
    return intersected(within, {pixelAt(triangle.left() + edge, within.left, within.right),
                                pixelAt(triangle.top() + edge, within.top, within.bottom),
                                pixelAt(triangle.right() - edge + 1, within.left, within.right),
                                pixelAt(triangle.bottom() - edge + 1, within.top, within.bottom)});
}

} // namespace hipwise
