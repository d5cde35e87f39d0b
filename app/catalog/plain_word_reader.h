#pragma once

#include "catalog/plain_word.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace hipwise {

/// \a document must conform to plain-words.schema.json.
std::vector<PlainWord> readPlainWords(const nlohmann::json &document);

} // namespace hipwise
