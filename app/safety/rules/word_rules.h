#pragma once

#include "safety/lint_rule.h"

// What the texts of a step or routine may not say.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule asksForPain{"D07",
                                      Error,
                                      "A text asks for pain, or for as much as there is.",
                                      "/setup, /cues/*, /note",
                                      "Ask for a mild stretch, and for stopping before it hurts.",
                                      {"acsm-blog-2021", "mayo-stretch", "nia-exercise-guide"}};
inline constexpr LintRule forcingWord{
    "D08",
    Error,
    "A text has a word of force: jerk, bounce, force, thrust, pop, crack, yank.",
    "/setup, /cues/*, /note",
    "Say it gently; what not to do belongs into mistake or cautions.",
    {"mayo-stretch", "app-rule"}};
inline constexpr LintRule promise{
    "D21",
    Error,
    "A text promises what no exercise can: a cure, a lasting change, no injuries.",
    "any text",
    "Say what the step or routine does today, such as easing or moving.",
    {"behm-2016", "ingram-2025", "warneke-2025", "lauersen-2014", "heino-1990"}};
inline constexpr LintRule oneSideOnly{
    "D15",
    Error,
    "A step with sides names left or right itself, or one without sides moves one leg only.",
    "/name, /setup, /cues/*, /laterality",
    "Write {side} and {other}, and let both sides have the same dose.",
    {"mayo-stretch"}};
inline constexpr LintRule sideOfNone{
    "side-word",
    Warning,
    "A step without sides speaks of {side} or {other}.",
    "/setup, /cues/*",
    "Make the step unilateral or alternating, or leave the side out.",
    {"app-rule"}};
inline constexpr LintRule cueTooLong{
    "cue-length",
    Warning,
    "A cue is longer than can be said in its time, at 2.5 words a second.",
    "/setup, /cues/*",
    "Shorten it: 15 words at most, 11 on the way into a stretch, 6 into an effort; set-up 30.",
    {"app-rule"}};
inline constexpr LintRule numberDisagrees{
    "dose-words",
    Warning,
    "A number of seconds or times in a text is not that of the dose.",
    "/setup, /cues/*, /steps/*/dose",
    "Leave the number out of the text; the dose is always shown.",
    {"app-rule"}};
inline constexpr LintRule markup{"markup",
                                 Warning,
                                 "A text looks like markup, and is shown as it is.",
                                 "any text",
                                 "Write plain text.",
                                 {"app-rule"}};

} // namespace hipwise::lint_rules
