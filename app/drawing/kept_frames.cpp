#include "drawing/kept_frames.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr std::size_t mostBytes = 64'000'000;
constexpr double breathLevels = 16;  ///< a breath lifts the chest by a pixel or two
constexpr double momentLevels = 256; ///< from key to key

FigureShot atStart(FigureShot shot)
{
    shot.moment = 0;
    shot.breath = 0;
    return shot;
}

} // namespace

FigureShot KeptFrames::levelled(const FigureShot &shot)
{
    FigureShot result = shot;
    result.moment = std::round(shot.moment * momentLevels) / momentLevels;
    result.breath = std::round(std::clamp(shot.breath, 0.0, 1.0) * breathLevels) / breathLevels;
    return result;
}

QImage KeptFrames::frame(const FigureShot &shot) const
{
    const auto found = std::ranges::find(m_frames, shot, &Kept::shot);
    return found != m_frames.end() ? found->difference.appliedTo(m_bases[found->base].frame)
                                   : QImage();
}

void KeptFrames::keep(const FigureShot &shot, const QImage &frame)
{
    if (!m_bases.empty() && m_bases.front().frame.size() != frame.size())
        clear();
    const FigureShot start = atStart(shot);
    auto base = std::ranges::find(m_bases, start, &Base::shot);
    if (base == m_bases.end()) {
        if (m_bytes + static_cast<std::size_t>(frame.sizeInBytes()) > mostBytes)
            return;
        base = m_bases.insert(m_bases.end(), {start, frame});
        m_bytes += static_cast<std::size_t>(frame.sizeInBytes());
    }
    Kept kept{shot, static_cast<std::size_t>(base - m_bases.begin()), {base->frame, frame}};
    const std::size_t bytes = kept.difference.bytes();
    if (m_bytes + bytes > mostBytes)
        return;
    m_frames.push_back(std::move(kept));
    m_bytes += bytes;
}

void KeptFrames::clear()
{
    m_bases.clear();
    m_frames.clear();
    m_bytes = 0;
}

} // namespace hipwise
