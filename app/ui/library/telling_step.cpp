#include "ui/library/telling_step.h"

#include <algorithm>

namespace hipwise {

namespace {

/// The higher, the more it tells of its routine.
int worth(const Step &step, Position mainPosition)
{
    int sum = 0;
    if (step.pose && step.pose->keys.size() > 1)
        sum += 8;
    if (step.position == mainPosition)
        sum += 4;
    if (step.kind == StepKind::Static || step.kind == StepKind::Strength)
        sum += 2;
    if (step.laterality == Laterality::Unilateral)
        sum += 1;
    return sum;
}

} // namespace

const PrescribedStep &tellingStep(const ResolvedRoutine &routine)
{
    const Position position = mainPosition(routine);
    // Of equals the first.
    return *std::ranges::max_element(routine.steps, {}, [position](const PrescribedStep &each) {
        return worth(each.step, position);
    });
}

} // namespace hipwise
