#include "catalog/routine_lint.h"

#include "catalog/rule_remarks.h"
#include "safety/dose_check.h"

namespace hipwise {

namespace {

/// What a routine changes in the doses of its steps; the rest is said at the steps.
void remarkDoses(const std::vector<PrescribedStep> &steps, Remarks &remarks)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].dose == steps[i].step.dose)
            continue;
        for (const Finding &finding : checkDose(steps[i].step, steps[i].dose))
            remarks.push_back(
                remarkOf(finding, "/steps/" + std::to_string(i) + "/dose/" + finding.key));
    }
}

} // namespace

Remarks remarksOn(const CatalogRoutine &routine, const Catalog &catalog)
{
    Remarks remarks;
    const std::vector<PrescribedStep> &steps = routine.content.steps;
    if (steps.front().step.kind == StepKind::Static)
        remarks.push_back(errorAt("/steps/0/step",
                                  "expected a warm-up first (breathing or movement), found a held "
                                  "stretch",
                                  "D09"));
    if (routine.length > std::chrono::minutes(45))
        remarks.push_back(errorAt("/steps",
                                  "expected at most 45 minutes, found " +
                                      std::to_string(routine.length.count() / 60'000),
                                  "D19"));
    remarkDoses(steps, remarks);
    remarkSources(routine.content.routine.sources, catalog, remarks);
    return remarks;
}

} // namespace hipwise
