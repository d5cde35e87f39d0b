#pragma once

#include "model/routine.h"
#include "session/pacing.h"
#include "session/timeline.h"

#include <cstddef>
#include <vector>

namespace hipwise {

/// A timeline before and after one step of its routine has become another. The phases of all other
/// steps stay, and as long as they were; only the time to get ready for the next step may be
/// another, as one comes to it from another position.
class StepExchange
{
public:
    /// \a routine has the new step at \a step already.
    StepExchange(const Timeline &before, const ResolvedRoutine &routine, std::size_t step,
                 const Pacing &pacing);

    const Timeline &timeline() const { return m_after; }

    /// The moment of the new timeline that is \a active of the old one. All of the step itself,
    /// and of a finish after it, is its beginning.
    Milliseconds moved(Milliseconds active) const;

    /// Marks of the old phases as marks of the new ones; those of the step itself are gone.
    std::vector<bool> moved(const std::vector<bool> &marks) const;

private:
    bool isOfStep(const Phase &phase) const { return phase.step == m_step; }
    std::size_t movedPhase(std::size_t phase) const;
    Timeline laidOut(const Timeline &planned) const;

    Timeline m_before;
    std::size_t m_step;
    Timeline m_after;
};

} // namespace hipwise
