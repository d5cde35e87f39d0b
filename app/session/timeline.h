#pragma once

#include "session/phase.h"

#include <cstddef>
#include <vector>

namespace hipwise {

/// Where a session is: a phase and how far into it.
struct Place
{
    std::size_t phase = 0; ///< index into the timeline
    Milliseconds elapsed{0};
    Milliseconds left{0};
    Milliseconds totalLeft{0};

    friend bool operator==(const Place &, const Place &) = default;
};

/// A routine laid out in time: phases without a gap between them. Never empty, never changed;
/// where we are is a pure function of the active time, so nothing drifts.
class Timeline
{
public:
    /// \a phases need a kind and a duration, which may be zero; the starts are worked out here.
    explicit Timeline(std::vector<Phase> phases);

    const std::vector<Phase> &phases() const { return m_phases; }
    const Phase &phase(std::size_t index) const { return m_phases.at(index); }
    Milliseconds total() const { return m_phases.back().end(); }

    /// The place at \a active time. On a boundary the later phase has begun; from total() on it
    /// is the end of the last phase.
    Place at(Milliseconds active) const;

    std::size_t stepCount() const { return m_phases.back().step + 1; }

    /// The first phase of a step, its preparation.
    std::size_t firstPhaseOf(std::size_t step) const;

    /// From the preparation of the step to its last phase.
    Milliseconds durationOf(std::size_t step) const;

    /// The same with one phase longer or shorter; those after it move.
    Timeline withDuration(std::size_t phase, Milliseconds duration) const;

    friend bool operator==(const Timeline &, const Timeline &) = default;

private:
    std::vector<Phase> m_phases;
};

} // namespace hipwise
