#include "safety/lint_rules.h"

namespace hipwise {

namespace {

using namespace lint_rules;

constexpr std::array files{&unreadable, &notJson,      &notText,          &notAsDescribed,
                           &noDose,     &leadsNowhere, &unknownReference, &unknownKey};
constexpr std::array doses{&stretchTooLong,      &stretchUnusual,
                           &stretchRepetitions,  &tooFast,
                           &movementTooSlow,     &movementRepetitions,
                           &strengthRepetitions, &strengthSets,
                           &effortTooLong,       &effortTooShort,
                           &effortRepetitions,   &balanceTooLong,
                           &balanceUnsupported,  &seedDose,
                           &breathingLength};
constexpr std::array words{&asksForPain, &forcingWord, &promise,         &oneSideOnly,
                           &sideOfNone,  &cueTooLong,  &numberDisagrees, &markup};
constexpr std::array steps{&demandDerived, &equipmentMissing, &equipmentUnused,
                           &easierMissing, &sourceMissing,    &acceptedUnused};
constexpr std::array poses{&rangeNorm,   &rangeHard,     &poseReach,   &poseContact, &poseGround,
                           &poseOverlap, &poseFurniture, &poseBalance, &poseJump};
constexpr std::array routines{&coldStretch,     &tooMuchOfGroup,  &tooLittleOfGroup, &tooMuchAWeek,
                              &longHoldsBefore, &holdsBefore,     &stillEndBefore,   &overlong,
                              &overlongAtDesk,  &minutesDisagree, &floorTwice,       &unfit,
                              &overCap,         &overPregnancyCap};

constexpr std::array programmes{&daysUnclear, &emptyWeek, &tooFewAWeek, &strengthInARow,
                                &reviewTime};

constexpr std::array groups{
    LintRuleGroup{"Doses", doses},       LintRuleGroup{"Words", words},
    LintRuleGroup{"Steps", steps},       LintRuleGroup{"Poses", poses},
    LintRuleGroup{"Routines", routines}, LintRuleGroup{"Programmes", programmes},
    LintRuleGroup{"Files", files}};

void addRow(const LintRule &rule, std::string &page)
{
    std::string sources;
    for (const std::string_view source : rule.sources) {
        if (!source.empty())
            sources.append(sources.empty() ? "" : ", ").append(source);
    }
    const bool isError = rule.severity == LintRule::Severity::Error;
    page.append("| `").append(rule.id).append(isError ? "` | error | " : "` | warning | ");
    page.append(rule.says).append(" | ").append(rule.fix).append(" | ");
    page.append(rule.place.empty() ? std::string_view("the file") : rule.place);
    page.append(" | ").append(sources).append(" |\n");
}

} // namespace

std::span<const LintRuleGroup> lintRules()
{
    return groups;
}

const LintRule *findLintRule(std::string_view id, LintRule::Severity severity)
{
    for (const LintRuleGroup &group : groups) {
        for (const LintRule *rule : group.rules) {
            if (rule->id == id && rule->severity == severity)
                return rule;
        }
    }
    return nullptr;
}

std::string lintRulesPage()
{
    std::string page = "# What the lint checks\n\n"
                       "`hipwise lint --rules` prints this page; a test holds it to the program. "
                       "`D01` and so on are the\ndosage rules of the evidence; the source "
                       "`app-rule` is a choice of ours, not a finding of science.\nA warning that "
                       "is meant to stay is accepted in its file, with a reason; an error cannot "
                       "be.\n";
    for (const LintRuleGroup &group : groups) {
        page.append("\n## ").append(group.name).append("\n\n");
        page += "| rule | severity | what is wrong | what to do | where | sources |\n"
                "| --- | --- | --- | --- | --- | --- |\n";
        for (const LintRule *rule : group.rules)
            addRow(*rule, page);
    }
    return page;
}

} // namespace hipwise
