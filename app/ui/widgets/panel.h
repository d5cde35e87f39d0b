#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace hipwise {

/// A rounded ground for other widgets.
class Panel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Card,  ///< surface with a thin edge
        News,  ///< sage
        Care,  ///< amber
        Stop,  ///< red
        Bar,   ///< surface with a line on top, no corners
        Stage, ///< behind figures
    };

    explicit Panel(Kind kind, QWidget *parent = nullptr);

    void setRadius(qreal radius);
    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    qreal m_radius = 16;
};

} // namespace hipwise
