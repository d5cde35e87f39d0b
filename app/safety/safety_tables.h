#pragma once

#include "safety/after_rule.h"
#include "safety/caution_flag.h"
#include "safety/red_flag.h"
#include "safety/stop_rule.h"
#include "safety/substitution.h"

#include <vector>

namespace hipwise {

/// The content of routines/cautions.json.
struct SafetyTables
{
    std::vector<CautionFlag> flags;
    std::vector<StopRule> stopRules;
    std::vector<RedFlag> redFlags;
    std::vector<Substitution> substitutions;
    std::vector<AfterRule> afterRules;

    friend bool operator==(const SafetyTables &, const SafetyTables &) = default;
};

} // namespace hipwise
