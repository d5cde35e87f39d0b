#pragma once

#include "session/motion.h"
#include "ui/player/player_view.h"

#include <QWidget>

namespace hipwise {

class Figures;
class FigureView;
class Panel;
class Prose;
class KeyPictureView;
class Tag;

/// The figure of the player with what is written on it, and below it what comes next.
class PlayerStage : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerStage(Figures &figures, QWidget *parent = nullptr);

    void setView(const PlayerView &view);
    void setFigure(const Step &step, const Motion &motion);
    void setNextStep(const Step &step, Side side);
    void setNarrow(bool isNarrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNotes();

    FigureView *m_figure;
    QWidget *m_feel;
    Prose *m_feelText;
    Tag *m_mirrored;
    Panel *m_next;
    KeyPictureView *m_nextPicture;
    Prose *m_nextLead;
    Prose *m_nextText;
    /// What the notes have been placed for.
    PlayerView m_placed;
    QSize m_placedOn;
};

} // namespace hipwise
