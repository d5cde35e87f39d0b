#include "safety/easing.h"

#include "safety/capped_pose.h"

#include <algorithm>

namespace hipwise {

namespace {

using std::chrono::seconds;

constexpr double easedRange = 0.7;
constexpr seconds shortest{5};

bool isEffort(StepKind kind)
{
    return kind != StepKind::Breathing && kind != StepKind::Rest;
}

seconds halved(seconds length)
{
    return std::min(length, std::max(length / 2, shortest));
}

/// Where repetitions change sides, an even number over all sets stays even.
int fewer(const Dose &dose, Laterality laterality)
{
    const int less = std::max(1, dose.repetitions * 2 / 3);
    const bool wereEven = dose.repetitions * dose.sets % 2 == 0;
    const bool areEven = less * dose.sets % 2 == 0;
    if (laterality != Laterality::Alternating || !wereEven || areEven)
        return less;
    return less > 1 ? less - 1 : dose.repetitions;
}

Dose easedDose(Dose dose, Laterality laterality)
{
    if (dose.hold.count() > 0)
        dose.hold = halved(dose.hold);
    else if (dose.duration.count() > 0)
        dose.duration = halved(dose.duration);
    else
        dose.repetitions = fewer(dose, laterality);
    return dose;
}

} // namespace

PrescribedStep eased(PrescribedStep step, const std::vector<KeyPose> &keys)
{
    if (!isEffort(step.step.kind))
        return step;
    step.dose = easedDose(step.dose, step.step.laterality);
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
