#include "ui/style/palette.h"

#include "ui/style/tokens.h"

#include <QGuiApplication>

namespace hipwise {

QPalette windowPalette(Appearance appearance)
{
    const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool isDark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    const Tokens &tokens = isDark ? darkTokens() : lightTokens();

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
