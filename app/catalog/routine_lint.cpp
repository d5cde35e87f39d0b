#include "catalog/routine_lint.h"

#include "catalog/rule_remarks.h"
#include "catalog/step_demands.h"
#include "safety/balance_check.h"
#include "safety/dose_check.h"
#include "safety/fit_check.h"
#include "safety/number_check.h"
#include "safety/routine_check.h"
#include "safety/rules/dose_rules.h"

#include <algorithm>

namespace hipwise {

namespace {

/// A stretch of up to a minute is usual for people of 65 or over (evidence base, D02).
bool isUsualForOlder(const Finding &finding, const PrescribedStep &prescribed,
                     const Routine &routine)
{
    return finding.rule == &lint_rules::stretchUnusual && fits(routine, "older_65") &&
           prescribed.dose.hold > std::chrono::seconds(30);
}

/// What a routine changes in the dose of a step; the rest is said at the step.
void remarkDose(const PrescribedStep &prescribed, const std::string &pointer,
                const CatalogRoutine &routine, const Catalog &catalog, Remarks &remarks)
{
    const auto &[step, dose, note] = prescribed;
    Findings findings = checkDose(step, dose);
    const Findings balance = checkBalance(step, dose, completeKeysOf(step, catalog.postures()));
    findings.insert(findings.end(), balance.begin(), balance.end());
    for (const Finding &finding : findings) {
        const bool isOfDose = finding.place.starts_with("/dose");
        if (isOfDose && !isUsualForOlder(finding, prescribed, routine.content.routine))
            remarks.push_back(remarkOf(finding, pointer + finding.place));
    }
    for (const Finding &finding : checkNumbers(step, dose))
        remarks.push_back(remarkOf(finding, pointer + "/dose"));
}

void remarkFlags(const std::vector<std::string> &claimed, const Catalog &catalog, Remarks &remarks)
{
    const std::vector<CautionFlag> &known = catalog.safety().flags;
    for (std::size_t i = 0; i < claimed.size(); ++i) {
        if (std::ranges::find(known, claimed[i], &CautionFlag::id) == known.end())
            remarks.push_back(unknownFlag("/fits/" + std::to_string(i), claimed[i]));
    }
}

} // namespace

Remarks remarksOn(const CatalogRoutine &routine, const Catalog &catalog)
{
    Remarks remarks;
    const ResolvedRoutine &content = routine.content;
    Findings findings = checkRoutine(content, routine.length);
    const Findings unfit = checkFits(content, catalog.safety().flags);
    findings.insert(findings.end(), unfit.begin(), unfit.end());
    for (const Finding &finding : findings)
        remarks.push_back(remarkOf(finding, finding.place));
    for (std::size_t i = 0; i < content.steps.size(); ++i) {
        if (content.steps[i].dose != content.steps[i].step.dose)
            remarkDose(content.steps[i], "/steps/" + std::to_string(i), routine, catalog, remarks);
    }
    remarkFlags(content.routine.fits, catalog, remarks);
    remarkSources(content.routine.sources, catalog, remarks);
    return remarks;
}

} // namespace hipwise
