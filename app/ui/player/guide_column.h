#pragma once

#include "ui/player/player_view.h"

#include <QWidget>

class QHBoxLayout;

namespace hipwise {

class Button;
class Label;
class RepetitionView;
class RingTimer;
class Tag;

/// What to do now: phase, step, ring, one instruction and breath.
class GuideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit GuideColumn(QWidget *parent = nullptr);

    void setView(const PlayerView &view);
    void setNarrow(bool isNarrow);
    /// Leaves out what there is no room for. To be called when the place it scrolls in has changed.
    void fit();

    /// The least it can do with: the ring shrinks before anything scrolls.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void readyRequested();

private:
    int room() const;
    int leastHeight() const;
    void setTight(bool isTight);
    void showReady(bool isDone);
    bool hasRoomForBreathing() const;
    QWidget *makeBreathing();

    Tag *m_pill;
    Label *m_heading;
    QHBoxLayout *m_clock;
    RingTimer *m_ring;
    RepetitionView *m_repetition;
    Label *m_instruction;
    QWidget *m_breathing;
    Label *m_breathingText;
    Button *m_ready;
    bool m_isTight = false;
    /// What it has been fitted for.
    PlayerView m_fitted;
    QSize m_fittedRoom;
};

} // namespace hipwise
