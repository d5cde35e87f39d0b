#pragma once

#include "ui/player/player_view.h"

#include <QWidget>

namespace hipwise {

class Panel;
class PictogramView;
class Prose;
class Tag;

/// The picture of the player with what is written on it, and below it what comes next.
class PlayerStage : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerStage(QWidget *parent = nullptr);

    void setView(const PlayerView &view);
    void setNarrow(bool isNarrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNotes();

    PictogramView *m_picture;
    QWidget *m_feel;
    Prose *m_feelText;
    Tag *m_mirrored;
    Panel *m_next;
    PictogramView *m_nextPicture;
    Prose *m_nextLead;
    Prose *m_nextText;
};

} // namespace hipwise
