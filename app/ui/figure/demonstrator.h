#pragma once

#include "ui/figure/figures.h"

#include <QTimer>
#include <QWidget>

namespace hipwise {

class FigureView;

/// A figure that shows the movement of a step over and over while it is seen, on either side.
class Demonstrator : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    Demonstrator(Figures &figures, const Step &step, QWidget *parent = nullptr);

    void setStageHeight(int pixels);

    /// Shows the moment that is now; the timer calls it, and a test may.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSides();
    void restart();

    Figures &m_figures;
    const Step m_step;
    FigureView *m_view;
    Side m_side = Side::Left;
    TimePoint m_begin;
    QTimer m_timer; ///< runs while the figure is seen and will move
};

} // namespace hipwise
