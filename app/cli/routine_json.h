#pragma once

#include "catalog/adapted_routine.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// What the list of routines says of one.
nlohmann::ordered_json summaryJson(const CatalogRoutine &routine);

/// The whole routine, with its steps and sources.
nlohmann::ordered_json routineJson(const AdaptedRoutine &routine, const Catalog &catalog);

} // namespace hipwise
