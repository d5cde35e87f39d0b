#pragma once

#include "model/source.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace hipwise {

/// \a json must conform to sources.schema.json.
std::vector<Source> readSources(const nlohmann::json &json);

} // namespace hipwise
