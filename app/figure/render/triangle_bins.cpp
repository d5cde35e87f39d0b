#include "figure/render/triangle_bins.h"

#include "figure/render/stage_layer.h"

#include <limits>

namespace hipwise {

void TriangleBins::sort(const ScreenBody &body, PictureSize size, WorkerPool &workers)
{
    m_size = size;
    m_bands = (size.height + bandHeight - 1) / bandHeight;
    workers.run(m_shares.size(), [&](std::size_t share, std::size_t) { sortShare(body, share); });
}

void TriangleBins::sortShare(const ScreenBody &body, std::size_t index)
{
    std::vector<Bin> &bins = m_shares[index].bins;
    bins.resize(static_cast<std::size_t>(m_bands));
    for (Bin &bin : bins) {
        bin.left = std::numeric_limits<float>::max();
        bin.right = std::numeric_limits<float>::lowest();
        bin.triangles.clear();
    }
    const std::size_t count = body.triangleCount();
    const std::size_t end = count * (index + 1) / m_shares.size();
    for (std::size_t i = count * index / m_shares.size(); i < end; ++i) {
        const ScreenTriangle triangle = body.triangle(static_cast<std::uint32_t>(i));
        if (!triangle.isVisible())
            continue;
        const int first = pixelAt(triangle.top() - 1, 0, m_size.height) / bandHeight;
        const int last = pixelAt(triangle.bottom() + 1, -1, m_size.height - 1);
        if (last < 0)
            continue;
        for (int band = first; band <= last / bandHeight; ++band) {
            Bin &bin = bins[static_cast<std::size_t>(band)];
            bin.left = std::min(bin.left, triangle.left());
            bin.right = std::max(bin.right, triangle.right());
            bin.triangles.push_back(static_cast<std::uint32_t>(i));
        }
    }
}

PixelRect TriangleBins::rect(int band) const
{
    const int top = band * bandHeight;
    PixelRect rect{m_size.width, top, 0, std::min(m_size.height, top + bandHeight)};
    for (const Share &share : m_shares) {
        const Bin &bin = share.bins[static_cast<std::size_t>(band)];
        rect.left = std::min(rect.left, pixelAt(bin.left, 0, m_size.width));
        rect.right = std::max(rect.right, pixelAt(bin.right + 1, 0, m_size.width));
    }
    return rect;
}

} // namespace hipwise
