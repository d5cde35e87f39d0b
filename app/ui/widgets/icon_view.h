#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace hipwise {

/// An icon by itself, in a colour of the tokens. The words beside it say the same.
class IconView : public QWidget
{
    Q_OBJECT

public:
    using Colour = QColor Tokens::*;

    IconView(const QString &name, int size, Colour colour = &Tokens::ink,
             QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// A round ground round the icon; the widget is then \a diameter wide.
    void setDisc(int diameter, Colour ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Colour m_colour;
    Colour m_ground = nullptr;
};

} // namespace hipwise
