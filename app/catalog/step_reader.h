#pragma once

#include "model/step.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// \a json must conform to step.schema.json.
Step readStep(const nlohmann::json &json);

/// \a json is the dose of a prescription: any of its members may be missing.
DoseChange readDoseChange(const nlohmann::json &json);

} // namespace hipwise
