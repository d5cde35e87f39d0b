#include "session/outcome.h"

#include "session/open_set.h"

#include <algorithm>

namespace hipwise {

namespace {

SideOutcome &outcomeOf(StepOutcome &step, std::optional<Side> side)
{
    const auto known = std::find_if(step.sides.begin(), step.sides.end(),
                                    [side](const auto &each) { return each.side == side; });
    if (known != step.sides.end())
        return *known;
    return step.sides.emplace_back(SideOutcome{side, 0, 0});
}

} // namespace

bool StepOutcome::isComplete() const
{
    return std::all_of(sides.begin(), sides.end(),
                       [](const SideOutcome &side) { return side.done == side.planned; });
}

bool StepOutcome::isSkipped() const
{
    return std::all_of(sides.begin(), sides.end(),
                       [](const SideOutcome &side) { return side.done == 0; });
}

bool isAnythingDone(const std::vector<StepOutcome> &outcomes)
{
    return !std::ranges::all_of(outcomes, &StepOutcome::isSkipped);
}

bool isMostlyDone(const std::vector<StepOutcome> &outcomes)
{
    int done = 0;
    int planned = 0;
    for (const StepOutcome &step : outcomes) {
        for (const SideOutcome &side : step.sides) {
            done += side.done;
            planned += side.planned;
        }
    }
    return done > 0 && 2 * done >= planned;
}

std::vector<StepOutcome> outcomes(const ResolvedRoutine &routine, const Timeline &timeline,
                                  const std::vector<bool> &phaseDone)
{
    std::vector<StepOutcome> all(routine.steps.size());
    for (std::size_t index = 0; index < timeline.phases().size(); ++index) {
        const Phase &phase = timeline.phase(index);
        all[phase.step].step = phase.step;
        if (phase.kind != PhaseKind::Hold && phase.kind != PhaseKind::Repeat)
            continue;
        const bool sided = routine.steps[phase.step].step.laterality == Laterality::Unilateral;
        SideOutcome &side = outcomeOf(all[phase.step], sided ? phase.side : std::nullopt);
        const int count = isOpenSet(phase) ? phase.repetitions : 1;
        side.planned += count;
        side.done += phaseDone.at(index) ? count : 0;
    }
    return all;
}

} // namespace hipwise
