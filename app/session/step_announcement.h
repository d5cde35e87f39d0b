#pragma once

#include "model/side.h"
#include "model/step.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// How the voice names a step that comes, the longest first: with its side, and with what the
/// person needs for it. The shortest is the name and the side.
/// \a lead is "Next: " or the like; \a side only of a step that does one after the other.
std::vector<std::string> stepAnnouncements(const std::string &lead, const Step &step,
                                           std::optional<Side> side);

} // namespace hipwise
