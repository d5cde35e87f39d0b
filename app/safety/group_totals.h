#pragma once

#include "model/routine.h"

#include <chrono>
#include <map>
#include <string>

namespace hipwise {

/// How long each muscle group is held on stretch in one session, on one side. Groups as the steps
/// name them, without "none" and "hip_capsule" (evidence base, D04).
using GroupTotals = std::map<std::string, std::chrono::seconds>;

GroupTotals groupTotals(const ResolvedRoutine &routine);

} // namespace hipwise
