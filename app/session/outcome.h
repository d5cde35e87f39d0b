#pragma once

#include "model/routine.h"
#include "session/timeline.h"

#include <vector>

namespace hipwise {

/// What was done of one side of a step, in holds or repetitions over all sets.
struct SideOutcome
{
    std::optional<Side> side; ///< none for steps without sides
    int done = 0;
    int planned = 0;

    friend bool operator==(const SideOutcome &, const SideOutcome &) = default;
};

/// What was done of one step.
struct StepOutcome
{
    std::size_t step = 0;
    std::vector<SideOutcome> sides; ///< one, or two in the order they came

    bool isComplete() const;
    bool isSkipped() const; ///< nothing of it was done

    friend bool operator==(const StepOutcome &, const StepOutcome &) = default;
};

/// Whether not every step was skipped.
bool isAnythingDone(const std::vector<StepOutcome> &outcomes);

/// Whether at least half of what was planned was done: who skips through to the end has not done the
/// routine (a setting of the app, source app-rule).
bool isMostlyDone(const std::vector<StepOutcome> &outcomes);

/// \a phaseDone says of each phase whether it was lived through to its end.
/// The repetitions of an alternating step count together, without a side.
std::vector<StepOutcome> outcomes(const ResolvedRoutine &routine, const Timeline &timeline,
                                  const std::vector<bool> &phaseDone);

} // namespace hipwise
