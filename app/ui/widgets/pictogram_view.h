#pragma once

#include "drawing/pictogram.h"
#include "model/position.h"
#include "ui/style/tokens.h"

#include <QWidget>

namespace hipwise {

PictogramColours pictogramColours(const Tokens &tokens);

/// A stage with the pictogram of a position.
class PictogramView : public QWidget
{
    Q_OBJECT

public:
    explicit PictogramView(Position position = Position::Lying, QWidget *parent = nullptr);

    void setPosition(Position position);
    void setRadius(qreal radius);
    /// The picture turned round, for the other side.
    void setMirrored(bool mirrored);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Position m_position;
    qreal m_radius = 10;
    bool m_mirrored = false;
};

} // namespace hipwise
