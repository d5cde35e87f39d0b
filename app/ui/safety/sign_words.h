#pragma once

#include "safety/red_flag.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The signs that are asked about first, by id.
inline constexpr std::string_view firstSigns[]{"RF01", "RF02", "RF03", "RF04", "RF06"};

/// A sign in one short line; the table's own words where there is no shorter form.
QString shortSign(const RedFlag &flag);

bool isFirstSign(const RedFlag &flag);

/// "Call for help now".
QString headingFor(RedFlag::Urgency urgency);

} // namespace hipwise
