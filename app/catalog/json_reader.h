#pragma once

#include "catalog/content_file.h"
#include "catalog/problem.h"
#include "model/result.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// Parses a file within the limits of limits.h.
Result<nlohmann::json, Problem> readJson(const ContentFile &file);

} // namespace hipwise
