#pragma once

#include "model/learn_topic.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// \a object must conform to learn.schema.json.
LearnTopic readLearnTopic(const nlohmann::json &object);

} // namespace hipwise
