#include "safety/easing.h"

#include "safety/capped_pose.h"

#include <algorithm>

namespace hipwise {

namespace {

using std::chrono::seconds;

constexpr double easedRange = 0.7;
constexpr seconds shortestHold{5};

bool isEffort(StepKind kind)
{
    return kind != StepKind::Breathing && kind != StepKind::Rest;
}

Dose easedDose(Dose dose)
{
    if (dose.hold.count() > 0)
        dose.hold = std::min(dose.hold, std::max(dose.hold / 2, shortestHold));
    else
        dose.repetitions = std::max(1, dose.repetitions * 2 / 3);
    return dose;
}

} // namespace

PrescribedStep eased(PrescribedStep step, const std::vector<KeyPose> &keys)
{
    if (!isEffort(step.step.kind))
        return step;
    step.dose = easedDose(step.dose);
    if (step.step.pose)
        step.step.pose = capped(*step.step.pose, keys, {.rangeShare = easedRange});
    return step;
}

ResolvedRoutine eased(ResolvedRoutine routine,
                      const std::function<std::vector<KeyPose>(const Step &)> &completeKeys)
{
    for (PrescribedStep &step : routine.steps)
        step = eased(step, completeKeys(step.step));
    routine.routine.prescriptions.resize(routine.steps.size());
    std::ranges::transform(routine.steps, routine.routine.prescriptions.begin(), &prescription);
    return routine;
}

} // namespace hipwise
