#include "drawing/frame_difference.h"

#include <algorithm>
#include <cstring>

namespace hipwise {

namespace {

const std::uint32_t *rowOf(const QImage &image, int row)
{
    return reinterpret_cast<const std::uint32_t *>(image.constScanLine(row));
}

/// Pixels of a row; empty where two rows are the same.
struct Columns
{
    int from = 0;
    int to = 0;
};

Columns differing(const std::uint32_t *a, const std::uint32_t *b, int width)
{
    const auto count = static_cast<std::size_t>(width);
    if (std::memcmp(a, b, count * sizeof *a) == 0)
        return {};
    const auto first = std::mismatch(a, a + count, b).first;
    const std::uint32_t *last = a + count - 1;
    while (*last == b[last - a])
        --last;
    return {static_cast<int>(first - a), static_cast<int>(last - a) + 1};
}

} // namespace

FrameDifference::FrameDifference(const QImage &base, const QImage &frame)
{
    for (int row = 0; row < frame.height(); ++row) {
        const std::uint32_t *pixels = rowOf(frame, row);
        const auto [from, to] = differing(pixels, rowOf(base, row), frame.width());
        if (from == to)
            continue;
        m_stretches.push_back({row, from, to});
        m_pixels.insert(m_pixels.end(), pixels + from, pixels + to);
    }
    m_stretches.shrink_to_fit();
    m_pixels.shrink_to_fit();
}

QImage FrameDifference::appliedTo(QImage base) const
{
    auto next = m_pixels.begin();
    for (const Stretch &stretch : m_stretches) {
        const auto count = stretch.to - stretch.from;
        std::copy_n(next, count,
                    reinterpret_cast<std::uint32_t *>(base.scanLine(stretch.row)) + stretch.from);
        next += count;
    }
    return base;
}

std::size_t FrameDifference::bytes() const
{
    return m_pixels.size() * sizeof m_pixels[0] + m_stretches.size() * sizeof m_stretches[0];
}

QRect changedArea(const QImage &before, const QImage &frame)
{
    if (before.size() != frame.size() || before.format() != frame.format())
        return frame.rect();
    QRect area;
    for (int row = 0; row < frame.height(); ++row) {
        const auto [from, to] = differing(rowOf(before, row), rowOf(frame, row), frame.width());
        if (from != to)
            area |= QRect(from, row, to - from, 1);
    }
    return area;
}

} // namespace hipwise
