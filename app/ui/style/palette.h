#pragma once

#include <QPalette>

namespace hipwise {

enum class Appearance { System, Light, Dark };

/// The palette of our windows. System looks whether the application's own palette is a dark one.
QPalette windowPalette(Appearance appearance);

} // namespace hipwise
