#pragma once

#include "model/pose.h"

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// The contacts, hands and feet of a pose, a key pose or a base posture that conforms to its schema.
PoseTouch readTouch(const nlohmann::json &holder);

/// What stands around the person.
PoseScene readScene(const nlohmann::json &scene);

} // namespace hipwise
