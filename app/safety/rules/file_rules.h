#pragma once

#include "safety/lint_rule.h"

// What makes a file unusable, and what leads nowhere in it.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule unreadable{"file",
                                     Error,
                                     "A file cannot be read, or is beyond the limits.",
                                     "",
                                     "Check its name, rights and size.",
                                     {"app-rule"}};
inline constexpr LintRule notJson{
    "json",
    Error,
    "A file is no JSON, or too much of it.",
    "",
    "Correct the character that the message names; commas and quotes are the usual ones.",
    {"app-rule"}};
inline constexpr LintRule notText{
    "text",
    Error,
    "A text holds characters that are none.",
    "any text",
    "Take out control characters and marks of the direction of writing.",
    {"app-rule"}};
inline constexpr LintRule notAsDescribed{
    "schema",
    Error,
    "A value is not as the format describes it.",
    "any value",
    "Write what the message expects; docs/routine-format.md has every key.",
    {"app-rule"}};
inline constexpr LintRule noDose{"dose",
                                 Error,
                                 "A dose is of no shape, or has too many repetitions.",
                                 "/dose",
                                 "Give exactly one of hold_s, tempo_s and duration_s.",
                                 {"app-rule"}};
inline constexpr LintRule leadsNowhere{
    "reference",
    Error,
    "A step, a routine, a base posture or an id is named that is not there, or there twice.",
    "/steps/*/step, /weeks/*/sessions/*/routine, /easier/step, /pose/base, /id",
    "Correct the id; hipwise steps and hipwise list have those of steps and routines.",
    {"app-rule"}};
inline constexpr LintRule unknownReference{
    "reference",
    Warning,
    "A source or a caution flag is named that is not there.",
    "/sources/*, /cautions/*/flags/*, /fits/*",
    "Correct the id; routines/sources.json and cautions.json have them.",
    {"app-rule"}};
inline constexpr LintRule unknownKey{"unknown-key",
                                     Warning,
                                     "A key is none of the format; it is kept and ignored.",
                                     "any key",
                                     "Correct its spelling, or take it out.",
                                     {"app-rule"}};

} // namespace hipwise::lint_rules
