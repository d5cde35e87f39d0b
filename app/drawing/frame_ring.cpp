#include "drawing/frame_ring.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr double mostBytes = 64e6; ///< of the frames of one ring
constexpr double mostLevels = 32;
constexpr double fewestLevels = 6;

FigureShot withoutBreath(FigureShot shot)
{
    shot.breath = 0;
    return shot;
}

} // namespace

FigureShot FrameRing::levelled(const FigureShot &shot)
{
    const double bytes =
        std::max(1.0, 4.0 * shot.pixels.width() * static_cast<double>(shot.pixels.height()));
    const double levels = std::floor(std::clamp(mostBytes / bytes, fewestLevels, mostLevels)) - 1;
    FigureShot result = shot;
    result.breath = std::round(std::clamp(shot.breath, 0.0, 1.0) * levels) / levels;
    return result;
}

QImage FrameRing::frame(const FigureShot &shot) const
{
    const auto found = m_frames.find(shot.breath);
    return found != m_frames.end() && m_shot == withoutBreath(shot) ? found->second : QImage();
}

void FrameRing::keep(const FigureShot &shot, const QImage &frame)
{
    if (const FigureShot other = withoutBreath(shot); m_shot != other) {
        m_frames.clear();
        m_shot = other;
    }
    m_frames[shot.breath] = frame;
}

} // namespace hipwise
