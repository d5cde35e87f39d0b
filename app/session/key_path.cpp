#include "session/key_path.h"

#include <algorithm>

namespace hipwise {

namespace {

int stretchesOf(const Pose *pose)
{
    if (!pose || pose->keys.size() < 2)
        return 0;
    const auto keys = static_cast<int>(pose->keys.size());
    return pose->loop ? keys : keys - 1;
}

} // namespace

double eased(double part)
{
    const double t = std::clamp(part, 0.0, 1.0);
    return t * t * t * (t * (6 * t - 15) + 10);
}

KeyPath::KeyPath(const Step &step)
    : m_pose(step.pose ? &*step.pose : nullptr)
    , m_stretches(stretchesOf(m_pose))
{}

/// The last way of a loop leads to its first key.
double KeyPath::shareOf(int stretch) const
{
    const std::size_t key = static_cast<std::size_t>(stretch) + 1;
    return m_pose->keys[key % m_pose->keys.size()].takes;
}

double KeyPath::at(double part) const
{
    if (m_stretches < 2)
        return m_stretches * part;
    double all = 0;
    for (int stretch = 0; stretch < m_stretches; ++stretch)
        all += shareOf(stretch);
    double left = part * all;
    for (int stretch = 0; stretch < m_stretches; ++stretch) {
        const double share = shareOf(stretch);
        if (left < share)
            return (stretch + left / share) / m_stretches;
        left -= share;
    }
    return 1;
}

double KeyPath::outAt(double part) const
{
    return at(isLoop() ? part / 2 : part);
}

double KeyPath::repetitionAt(double part) const
{
    return isLoop() ? at(part) : outAt(eased(part < 0.5 ? 2 * part : 2 - 2 * part));
}

} // namespace hipwise
