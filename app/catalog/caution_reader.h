#pragma once

#include "safety/caution_flag.h"
#include "safety/red_flag.h"
#include "safety/stop_rule.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace hipwise {

/// The content of cautions.json.
struct SafetyTables
{
    std::vector<CautionFlag> flags;
    std::vector<StopRule> stopRules;
    std::vector<RedFlag> redFlags;

    friend bool operator==(const SafetyTables &, const SafetyTables &) = default;
};

/// \a json must conform to cautions.schema.json.
SafetyTables readSafetyTables(const nlohmann::json &json);

} // namespace hipwise
