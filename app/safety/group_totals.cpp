#include "safety/group_totals.h"

namespace hipwise {

namespace {

/// Of all repetitions and sets.
std::chrono::seconds heldASide(const PrescribedStep &prescribed)
{
    const Dose &dose = prescribed.dose;
    const auto one = dose.hold.count() > 0 ? dose.hold * dose.repetitions : dose.duration;
    const auto total = one * dose.sets;
    return prescribed.step.laterality == Laterality::Alternating ? total / 2 : total;
}

} // namespace

GroupTotals groupTotals(const ResolvedRoutine &routine)
{
    GroupTotals totals;
    for (const PrescribedStep &each : routine.steps) {
        if (each.step.kind != StepKind::Static)
            continue;
        for (const std::string &group : each.step.muscleGroups) {
            if (group != "none" && group != "hip_capsule")
                totals[group] += heldASide(each);
        }
    }
    return totals;
}

} // namespace hipwise
