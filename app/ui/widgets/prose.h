#pragma once

#include "ui/widgets/label.h"

namespace hipwise {

/// Text of any length in the line height of the design guide. It wraps between words, and within
/// one that is wider than the line, so that nothing is ever cut off.
class Prose : public Label
{
    Q_OBJECT

public:
    Prose(const QString &text, TextRole role, Colour colour = &Tokens::ink,
          QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hipwise
