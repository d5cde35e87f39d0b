#pragma once

#include "ui/player/player_view.h"

#include <QWidget>

namespace hipwise {

class Button;
class Label;
class Panel;
class RepetitionView;
class RingTimer;
class Tag;

/// What to do now: phase, step, ring, one instruction, breath and caution.
class GuideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit GuideColumn(QWidget *parent = nullptr);

    void setView(const PlayerView &view);
    void setNarrow(bool isNarrow);

    /// The least it can do with: the ring shrinks before anything scrolls.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void readyRequested();

private:
    bool hasRoomForHeading() const;
    bool hasRoomForBreathing() const;
    QWidget *makeBreathing();
    Panel *makeCaution();

    Tag *m_pill;
    Label *m_heading;
    RingTimer *m_ring;
    RepetitionView *m_repetition;
    Label *m_instruction;
    QWidget *m_breathing;
    Label *m_breathingText;
    Panel *m_caution;
    Label *m_cautionText;
    Button *m_ready;
};

} // namespace hipwise
