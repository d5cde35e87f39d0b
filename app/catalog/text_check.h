#pragma once

#include "catalog/remark.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// A remark on every text and key in \a document that holds characters which are not text:
/// control characters, and those that turn the direction of writing round to deceive.
Remarks checkTexts(const nlohmann::json &document);

} // namespace hipwise
