#pragma once

#include "session/motion.h"
#include "ui/player/far_layout.h"
#include "ui/player/far_words.h"
#include "ui/style/quarter_turn.h"

#include <QWidget>

#include <vector>

namespace hipwise {

class FarButton;
class FigureView;
class Figures;

/// The session for somebody who lies on a mat three metres away: the count fills the window, with
/// side, phase and one line. It can lie on its side as the head does. A click anywhere pauses.
class FarView : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit FarView(Figures &figures, QWidget *parent = nullptr);

    void setWords(const FarWords &words);
    void setFigure(const Step &step, const Motion &motion);
    void setTurn(QuarterTurn turn);
    QuarterTurn turn() const { return m_turn; }

Q_SIGNALS:
    void pauseRequested();
    void backRequested();
    void skipRequested();
    void hurtsRequested();
    void nearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    FarButton *addButton(FarButton *button, const QString &name, void (FarView::*signal)());
    FarWords levelled(FarWords words) const;
    void arrange();
    void arrangeButtons();
    void paintTop(QPainter &painter) const;
    void paintCount(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    FarWords m_words;
    QuarterTurn m_turn = QuarterTurn::Upright;
    FarLayout m_layout;
    FigureView *m_figure;
    std::vector<FarButton *> m_pausedButtons;
    FarButton *m_hurts;
};

} // namespace hipwise
