#pragma once

#include "model/step.h"

namespace hipwise {

/// From 0 to 1, with neither a jerk at the start nor at the end.
double eased(double part);

/// How the movement of a step runs from key to key. Places on it go from 0, the first key, to 1,
/// the last; of a loop 1 is the first key again. Refers to the step, which must outlive it.
class KeyPath
{
public:
    explicit KeyPath(const Step &step);

    /// The ways from key to key; a place times this is the moment of the movement.
    int stretches() const { return m_stretches; }
    bool moves() const { return m_stretches > 0; }
    bool isLoop() const { return m_pose && m_pose->loop; }

    /// The place when \a part of the time for all ways has passed: each key takes its own share.
    double at(double part) const;
    /// The place farthest from the start, or on the way there.
    double outAt(double part) const;
    /// One repetition: out and back, or once round.
    double repetitionAt(double part) const;

private:
    double shareOf(int stretch) const;

    const Pose *m_pose;
    int m_stretches;
};

} // namespace hipwise
