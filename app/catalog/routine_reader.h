#pragma once

#include "model/routine.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// \a json must conform to routine.schema.json.
Routine readRoutine(const nlohmann::json &json);

} // namespace hipwise
