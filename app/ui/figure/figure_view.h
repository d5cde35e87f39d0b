#pragma once

#include "drawing/live_figure.h"
#include "session/motion.h"
#include "ui/figure/figures.h"
#include "ui/figure/hand_turn.h"
#include "ui/figure/picture_fade.h"
#include "ui/style/quarter_turn.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace hipwise {

/// A stage with the figure that moves. Whoever has it says how the figure stands; frames are drawn
/// while it is seen, and only when it stands otherwise than before. It can be turned by the mouse.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit FigureView(Figures &figures, QWidget *parent = nullptr);

    /// At its start, until setMotion() says otherwise.
    void setStep(const Step &step);
    void setMotion(const Motion &motion);
    void setRadius(qreal radius);
    /// Keeps the figure out of the topmost pixels, for words.
    void setHeadroom(int pixels);
    /// Lies on its side with what it stands in.
    void setTurn(QuarterTurn turn);

    /// Whether a figure is to be seen, not the pictogram.
    bool hasFigure() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect stage() const;
    QRect figureArea() const;
    bool isSeen() const;
    std::optional<PoseView> view() const;
    void request();
    void showFrame(const QImage &frame, const QRect &changed);
    void nameIt();

    Figures &m_figures;
    LiveFigure m_live;
    HandTurn m_turn;
    PictureFade m_fade;
    QTimer m_patience; ///< how long an empty stage waits for its first frame
    std::optional<Step> m_step;
    Motion m_motion;
    bool m_draws = false;
    qreal m_radius = 20;
    int m_headroom = 0;
    QuarterTurn m_quarter = QuarterTurn::Upright;
};

} // namespace hipwise
