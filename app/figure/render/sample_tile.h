#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hipwise {

/// A rectangle of pixels of the picture, which may reach over its edges.
struct PixelRect
{
    int left = 0;
    int top = 0;
    int right = 0; ///< the first column that is out
    int bottom = 0;

    bool isEmpty() const { return right <= left || bottom <= top; }
    int width() const { return right - left; }
    int height() const { return bottom - top; }

    friend bool operator==(const PixelRect &, const PixelRect &) = default;
};

inline PixelRect intersected(const PixelRect &a, const PixelRect &b)
{
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
            std::min(a.bottom, b.bottom)};
}

/// What is nearest at each sample of a rectangle of pixels; the samples of a pixel lie side by side.
struct SampleTile
{
    static constexpr std::uint32_t nobody = 0xffffffffU;

    PixelRect rect;
    int samples = 1;                  ///< a pixel
    std::vector<float> nearness;      ///< 1 / depth in metres, 0 for nothing
    std::vector<std::uint32_t> owner; ///< a triangle, or nobody
    std::vector<float> shadows;       ///< of a row: memory for whoever paints them

    /// The first sample of a pixel within rect.
    std::size_t indexOf(int x, int y) const
    {
        return (static_cast<std::size_t>(y - rect.top) * static_cast<std::size_t>(rect.width()) +
                static_cast<std::size_t>(x - rect.left)) *
               static_cast<std::size_t>(samples);
    }

    /// Empties it for \a place; memory is kept.
    void reset(const PixelRect &place, int samplesPerPixel)
    {
        rect = place;
        samples = samplesPerPixel;
        const std::size_t count = place.isEmpty() ? 0
                                                  : static_cast<std::size_t>(place.width()) *
                                                        static_cast<std::size_t>(place.height()) *
                                                        static_cast<std::size_t>(samples);
        nearness.assign(count, 0);
        owner.assign(count, nobody);
    }
};

} // namespace hipwise
