#pragma once

#include "safety/lint_rule.h"

// What else a step should hold to.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule demandDerived{
    "demand-derived",
    Warning,
    "A demand is stated that the rest of the file shows anyway.",
    "/demands/*",
    "Take it out of demands.",
    {"app-rule"}};
inline constexpr LintRule equipmentMissing{
    "equipment-missing",
    Warning,
    "The support or the pose uses a thing that the equipment does not name.",
    "/equipment",
    "Add it to the equipment, or change the pose or the support.",
    {"app-rule"}};
inline constexpr LintRule equipmentUnused{
    "equipment-unused",
    Warning,
    "The equipment needs a thing that nothing in the step uses.",
    "/equipment/*",
    "Take it out, make it optional, or let the pose or a text use it.",
    {"app-rule"}};
inline constexpr LintRule easierMissing{"easier-missing",
                                        Warning,
                                        "An advanced step names nothing easier.",
                                        "/level",
                                        "Add easier, with the id of a step if there is one.",
                                        {"app-rule"}};
inline constexpr LintRule sourceMissing{
    "source-missing",
    Warning,
    "A source is said to show the movement, and none that could is named.",
    "/technique",
    "Name the source, or let technique be general.",
    {"app-rule"}};
inline constexpr LintRule acceptedUnused{
    "accepted-unused",
    Warning,
    "A warning is accepted that is not there; errors cannot be accepted.",
    "/accepted/*",
    "Take it out of accepted.",
    {"app-rule"}};

} // namespace hipwise::lint_rules
