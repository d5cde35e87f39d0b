#pragma once

#include "figure/render/screen_body.h"
#include "figure/render/worker_pool.h"

#include <array>
#include <vector>

namespace hipwise {

/// The visible triangles of a body by the bands of the picture that they touch, with a row more
/// above and below, which contours look at.
class TriangleBins
{
public:
    void sort(const ScreenBody &body, PictureSize size, WorkerPool &workers);

    int bands() const { return m_bands; }
    /// The rectangle of pixels of \a band that its triangles may touch.
    PixelRect rect(int band) const;

    /// \a take is called for the triangles of \a band in their order.
    template<typename Take>
    void forEach(int band, Take take) const
    {
        for (const Share &share : m_shares) {
            for (const std::uint32_t triangle :
                 share.bins[static_cast<std::size_t>(band)].triangles)
                take(triangle);
        }
    }

private:
    struct Bin
    {
        float left;
        float right;
        std::vector<std::uint32_t> triangles;
    };

    /// What one worker sorts; how many there are does not depend on the workers, so neither does
    /// the picture.
    struct Share
    {
        std::vector<Bin> bins; ///< a band each
    };

    void sortShare(const ScreenBody &body, std::size_t index);

    PictureSize m_size;
    int m_bands = 0;
    std::array<Share, 8> m_shares;
};

} // namespace hipwise
