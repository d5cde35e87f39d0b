#pragma once

#include "catalog/content_reader.h"
#include "catalog/remark.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// Warnings that need the file as it was written: keys that no schema knows, and markup.
/// \a document must be in order.
Remarks remarksOn(const nlohmann::json &document, const Schemas &schemas);

} // namespace hipwise
