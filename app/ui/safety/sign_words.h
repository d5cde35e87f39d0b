#pragma once

#include "safety/red_flag.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// "Call for help now".
QString headingFor(RedFlag::Urgency urgency);

} // namespace hipwise
