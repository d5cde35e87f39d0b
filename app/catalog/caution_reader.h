#pragma once

#include "safety/safety_tables.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// \a json must conform to cautions.schema.json.
SafetyTables readSafetyTables(const nlohmann::json &json);

} // namespace hipwise
