#include "ui/widgets/label.h"

#include <QEvent>

namespace hipwise {

Label::Label(TextRole role, Colour colour, QWidget *parent)
    : QLabel(parent)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    applyColour();
}

Label::Label(const QString &text, TextRole role, Colour colour, QWidget *parent)
    : Label(role, colour, parent)
{
    setText(text);
}

void Label::setRole(TextRole role)
{
    setFont(fontFor(role));
}

void Label::setColour(Colour colour)
{
    m_colour = colour;
    applyColour();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void Label::applyColour()
{
    const QColor wanted = tokensOf(this).*m_colour;
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    // Only this one role is set, so the others go on following the window.
    QPalette own;
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace hipwise
