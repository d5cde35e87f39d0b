#pragma once

#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QLabel>

namespace hipwise {

/// Text in a role of the design guide and a colour of the tokens. Always plain text: what comes
/// from files is never taken for markup.
class Label : public QLabel
{
    Q_OBJECT

public:
    using Colour = QColor Tokens::*;

    explicit Label(TextRole role, Colour colour = &Tokens::ink, QWidget *parent = nullptr);
    Label(const QString &text, TextRole role, Colour colour = &Tokens::ink,
          QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setColour(Colour colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    Colour m_colour;
};

} // namespace hipwise
