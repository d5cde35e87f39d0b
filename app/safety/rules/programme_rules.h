#pragma once

#include "safety/lint_rule.h"

// What routines over weeks should hold to.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule daysUnclear{
    "week-days",
    Error,
    "A routine in a week has no days, both kinds of days, or a day twice.",
    "/weeks/*/sessions/*",
    "Give exactly one of weekdays and every_other_day.",
    {"app-rule"}};
inline constexpr LintRule emptyWeek{"week-empty",
                                    Error,
                                    "A week of a programme has no session.",
                                    "/weeks/*/sessions",
                                    "Give it a routine, or take the week out.",
                                    {"app-rule"}};
inline constexpr LintRule tooFewAWeek{
    "D06",
    Warning,
    "A week has fewer than 2 sessions.",
    "/weeks/*/sessions",
    "Plan 2 at least; 3 are good, and stretching is fine every day.",
    {"acsm-blog-2021", "nia-exercise-guide", "nhs-older-sitting"}};
inline constexpr LintRule strengthInARow{
    "D12",
    Warning,
    "Strength routines are on two days in a row.",
    "/weeks/*/sessions/*",
    "Leave a day between; movement, stretching and breathing are fine on any day.",
    {"acsm-2011", "aaos-hip-conditioning", "mgh-hip"}};
inline constexpr LintRule reviewTime{
    "D20",
    Warning,
    "A programme has fewer than 4 or more than 6 weeks.",
    "/weeks",
    "Plan 4 to 6 weeks, then look back and keep 2 or 3 days a week.",
    {"aaos-hip-conditioning"}};

} // namespace hipwise::lint_rules
