#include "ui/style/palette.h"

#include "ui/style/tokens.h"

#include <QGuiApplication>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QStyleHints>
#endif

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// What only a palette for high contrast has; 21 is black on white.
constexpr double highContrast = 20;

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

bool wantsHighContrast(const QPalette &system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
        Qt::ContrastPreference::HighContrast)
        return true;
#endif
    return contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) >=
           highContrast;
}

const Tokens &tokensFor(bool isDark, bool isHighContrast)
{
    if (isHighContrast)
        return isDark ? darkContrastTokens() : lightContrastTokens();
    return isDark ? darkTokens() : lightTokens();
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    // By value: std::minmax of two results would refer to what is gone by the next line.
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette windowPalette(Appearance appearance)
{
    const QPalette system = QGuiApplication::palette();
    const bool systemIsDark = system.color(QPalette::Window).lightness() < 128;
    const bool isDark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    const Tokens &tokens = tokensFor(isDark, wantsHighContrast(system));

    QPalette palette;
    palette.setColor(QPalette::Window, tokens.paper);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.paper);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.ink2);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::Highlight, tokens.primary);
    palette.setColor(QPalette::HighlightedText, tokens.onPrimary);
    palette.setColor(QPalette::Link, tokens.primary);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.control);
    return palette;
}

} // namespace hipwise
