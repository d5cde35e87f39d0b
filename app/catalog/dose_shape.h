#pragma once

#include "model/dose.h"

#include <optional>
#include <string>

namespace hipwise {

/// What no schema can say of a dose: that it is held, by tempo or lasting, and only one of them,
/// and that nobody is asked for a session of hours. As what was expected and found.
std::optional<std::string> faultOf(const Dose &dose);

} // namespace hipwise
