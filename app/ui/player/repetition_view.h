#pragma once

#include "ui/player/player_view.h"

#include <QWidget>

namespace hipwise {

/// Beside the ring: "Repetition 2 of 3" with dashes, "Next repetition 3 of 3" while resting, or what
/// has been done of both sides.
class RepetitionView : public QWidget
{
    Q_OBJECT

public:
    explicit RepetitionView(QWidget *parent = nullptr);

    void setView(const PlayerView &view);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRepetition(QPainter &painter) const;
    void paintSides(QPainter &painter) const;

    int m_repetition = 0;
    int m_repetitions = 0;
    bool m_isNext = false; ///< the repetition is still to come
    QString m_note;
    std::vector<SideCount> m_sides;
};

} // namespace hipwise
