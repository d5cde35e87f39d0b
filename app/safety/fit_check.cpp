#include "safety/fit_check.h"

#include "safety/rules/routine_rules.h"

#include <algorithm>

namespace hipwise {

namespace {

using namespace lint_rules;
using std::chrono::seconds;

void checkFlag(const ResolvedRoutine &routine, const CautionFlag &flag, const std::string &place,
               Findings &findings)
{
    if (flag.blocksAll) {
        findings.push_back({&unfit, place,
                            "expected a flag that a routine can fit, found one that leaves out "
                            "every step (" +
                                flag.name + ")"});
        return;
    }
    std::vector<std::string> told; // a step may come twice
    for (const PrescribedStep &each : routine.steps) {
        if (!leavesOut(flag, each.step) || std::ranges::find(told, each.step.id) != told.end())
            continue;
        told.push_back(each.step.id);
        findings.push_back({&unfit, place,
                            "expected steps for " + flag.name + ", found \"" + each.step.id +
                                "\", which is left out then"});
    }
}

void checkCap(const ResolvedRoutine &routine, seconds longest, int mostTimes, const LintRule &rule,
              Findings &findings)
{
    for (std::size_t i = 0; i < routine.steps.size(); ++i) {
        const Dose &dose = routine.steps[i].dose;
        if (routine.steps[i].step.kind != StepKind::Static || dose.hold.count() <= 0)
            continue;
        if (dose.hold > longest || dose.repetitions > mostTimes)
            findings.push_back({&rule, "/steps/" + std::to_string(i) + "/dose",
                                "expected a stretch within the cap of the flag that fits, found " +
                                    inWords(dose, Laterality::Bilateral)});
    }
}

} // namespace

bool fits(const Routine &routine, std::string_view flag)
{
    return std::ranges::find(routine.fits, flag) != routine.fits.end();
}

Findings checkFits(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags)
{
    Findings findings;
    const std::vector<std::string> &claimed = routine.routine.fits;
    for (std::size_t i = 0; i < claimed.size(); ++i) {
        const auto flag = std::ranges::find(flags, claimed[i], &CautionFlag::id);
        if (flag != flags.end())
            checkFlag(routine, *flag, "/fits/" + std::to_string(i), findings);
    }
    constexpr int anyNumber = 1000;
    if (fits(routine.routine, "hypermobility"))
        checkCap(routine, seconds(15), 2, overCap, findings);
    if (fits(routine.routine, "pregnancy_any") || fits(routine.routine, "pregnancy_16w"))
        checkCap(routine, seconds(20), anyNumber, overPregnancyCap, findings);
    return findings;
}

} // namespace hipwise
