#pragma once

#include "figure/posture.h"
#include "model/pose.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace hipwise {

// Each takes a document that conforms to its schema.

JointAngles readJoints(const nlohmann::json &json);
Pose readPose(const nlohmann::json &json);

/// The base postures of postures.json.
std::vector<Posture> readPostures(const nlohmann::json &json);

} // namespace hipwise
