#pragma once

#include <QString>

#include <string_view>

namespace hipwise {

/// What the settings call the person of a theme, one of themeNames().
QString personName(std::string_view theme);

} // namespace hipwise
