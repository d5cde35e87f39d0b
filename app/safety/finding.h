#pragma once

#include "safety/lint_rule.h"

#include <string>
#include <vector>

namespace hipwise {

/// What a rule has to say about a step, a dose or a routine.
struct Finding
{
    const LintRule *rule = nullptr; ///< never null; one of the table
    std::string place;   ///< JSON Pointer into the step or routine, such as "/dose/hold_s"
    std::string message; ///< what was expected and what was found

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = std::vector<Finding>;

} // namespace hipwise
