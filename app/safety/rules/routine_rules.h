#pragma once

#include "safety/lint_rule.h"

// What a routine as a whole should hold to.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule tooMuchOfGroup{
    "D04",
    Warning,
    "A muscle group is held on stretch for over 240 s a side in one session.",
    "/steps",
    "Leave some holds out: 60 s a muscle group is the aim, and over 240 s adds nothing.",
    {"acsm-2011", "ingram-2025"}};
inline constexpr LintRule tooLittleOfGroup{
    "D04",
    Warning,
    "In over 5 minutes, a muscle group is held on stretch for under 20 s a side.",
    "/steps",
    "Hold it longer or once more, or let a movement do instead.",
    {"acsm-2011", "ingram-2025"}};
inline constexpr LintRule tooMuchAWeek{
    "D05",
    Warning,
    "Done as often as it says, a muscle group is held for over 600 s a week.",
    "/frequency",
    "Do it on fewer days, or hold less.",
    {"acsm-2011", "ingram-2025"}};
inline constexpr LintRule coldStretch{"D09",
                                      Error,
                                      "A routine begins with a held stretch.",
                                      "/steps/0/step",
                                      "Begin with breathing or an easy movement.",
                                      {"mayo-stretch", "app-rule"}};
inline constexpr LintRule longHoldsBefore{
    "D10",
    Error,
    "Before exercise, a muscle group is held on stretch for 60 s or more.",
    "/steps",
    "Keep it to 45 s or less, and stretch after the exercise.",
    {"behm-2016", "simic-2013"}};
inline constexpr LintRule holdsBefore{
    "D10",
    Warning,
    "Before exercise, a muscle group is held on stretch for over 45 s.",
    "/steps",
    "Keep it to 45 s or less.",
    {"behm-2016", "simic-2013"}};
inline constexpr LintRule stillEndBefore{
    "D10",
    Error,
    "Before exercise, the last step is neither a movement nor strength work.",
    "/steps/*/step",
    "End with a movement.",
    {"behm-2016", "simic-2013"}};
inline constexpr LintRule overlong{
    "D19", Error, "A routine lasts over 45 minutes.", "/steps", "Make two of it.", {"app-rule"}};
inline constexpr LintRule overlongAtDesk{"D19",
                                         Warning,
                                         "A routine with the tag desk lasts over 5 minutes.",
                                         "/steps",
                                         "Leave a step out.",
                                         {"app-rule"}};
inline constexpr LintRule minutesDisagree{
    "minutes",
    Warning,
    "The minutes of the title, goal or a tag are not those that it takes.",
    "/title, /goal, /tags/*",
    "Correct the number, or the doses.",
    {"app-rule"}};
inline constexpr LintRule floorTwice{"floor-changes",
                                     Warning,
                                     "The person gets down to the floor more than once.",
                                     "/steps/*/step",
                                     "Keep the steps on the floor together.",
                                     {"app-rule"}};
inline constexpr LintRule unfit{
    "fits",
    Error,
    "A routine claims to fit a flag whose people leave one of its steps out.",
    "/fits/*",
    "Exchange the step, or take the flag out of fits.",
    {"app-rule"}};
inline constexpr LintRule overCap{
    "D24",
    Error,
    "For very bendy joints, a stretch is held over 15 s or more than twice.",
    "/steps/*/dose",
    "Hold it 15 s at most, once or twice.",
    {"eds-notes", "app-rule"}};
inline constexpr LintRule overPregnancyCap{"D25",
                                           Error,
                                           "For pregnancy, a stretch is held over 20 s.",
                                           "/steps/*/dose",
                                           "Hold it 20 s at most.",
                                           {"nhs-pregnancy-exercise", "acog-summary", "app-rule"}};

} // namespace hipwise::lint_rules
