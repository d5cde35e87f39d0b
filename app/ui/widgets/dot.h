#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace hipwise {

/// A small disc in a colour of the tokens, beside the word that says what it means.
class Dot : public QWidget
{
    Q_OBJECT

public:
    explicit Dot(QColor Tokens::*colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Tokens::*m_colour;
};

} // namespace hipwise
