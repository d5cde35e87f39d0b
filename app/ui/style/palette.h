#pragma once

#include <QPalette>

namespace hipwise {

enum class Appearance { System, Light, Dark };

/// The contrast of two colours as WCAG 2 has it, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The palette of our windows. System looks whether the application's own palette is a dark one;
/// high contrast always follows it.
QPalette windowPalette(Appearance appearance);

} // namespace hipwise
