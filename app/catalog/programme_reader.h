#pragma once

#include "model/programme.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// \a object must conform to programme.schema.json.
Programme readProgramme(const nlohmann::json &object);

} // namespace hipwise
