#pragma once

#include "catalog/problem.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// file, line, column, pointer, severity ("error" or "warning"), rule, message, fix and sources.
nlohmann::ordered_json problemJson(const Problem &problem);

} // namespace hipwise
