#pragma once

#include "safety/safety_tables.h"
#include "session/phrase.h"
#include "ui/player/session_player.h"
#include "ui/player/step_ways.h"
#include "ui/style/quarter_turn.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QStackedLayout;
class QStackedWidget;

namespace hipwise {

class CueFlash;
class FarView;
class Figures;
class FirstTime;
class GuideArea;
class HurtsPage;
class Label;
class LeavePage;
class PausedColumn;
class PlayerBar;
class PlayerHeader;
class PlayerKeys;
class PlayerStage;
struct PlayerView;
class SegmentBar;

/// The guided session on screen. Shows a SessionPlayer and hands it what keys and buttons ask;
/// it decides nothing itself.
class PlayerPage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    PlayerPage(Figures &figures, const SafetyTables &tables, StepWays ways,
               QWidget *parent = nullptr);

    /// \a player must live until the next call; null shows nothing.
    void setPlayer(SessionPlayer *player);
    SessionPlayer *player() const { return m_player; }
    void setSound(double volume, bool isMuted);
    void setVoice(double volume, bool isMuted);
    /// Whether the routine has a sound of its own; none where it cannot have one.
    void setOwnSound(std::optional<bool> isOwn);
    /// The far view instead of the near one, and how it lies.
    void setFar(bool isFar, QuarterTurn turn);
    /// Who says whether a pause waits for the first time through a step; null: none does. Lives until
    /// the next call.
    void setFirstTime(const FirstTime *firstTime) { m_firstTime = firstTime; }
    /// Lights the page where the cue is a change.
    void flash(CueKind kind);
    /// What is being said, as long as it is; nothing where it is not.
    void setSaying(const std::optional<Phrase> &phrase);
    /// One line in the title's place that goes away by itself: there is no sound, for example. What
    /// is still there stays in front of it.
    void showNotice(const QString &sentence);

    /// Pauses and asks whether to end the session.
    void askToLeave();
    bool isAskingToLeave() const { return m_isAskingToLeave; }
    /// The steps are shown: no question is open.
    bool isGuiding() const;

Q_SIGNALS:
    void volumeChanged(double volume);
    void muteRequested();
    void voiceVolumeChanged(double volume);
    void voiceMuteRequested();
    void ownSoundChosen(bool isOwn);
    void farChanged(bool isFar);
    void muteAllRequested(); ///< tones and voice, or both on again

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Face { Guide, Far, Hurts, Leave };

    QWidget *makeProgress();
    QWidget *makeGuide();
    void connectKeys();
    void connectPages();
    void connectFar();
    void show(Face face);
    void refresh();
    void showNear(const PlayerView &view);
    void showFar(const PlayerView &view);
    bool isFirstTime() const;
    void changeFar(bool isFar);
    void showFigure(const PlayerView &view);
    void showHurts();
    void takeWay(WayOn way);
    void turnPage(bool isForward);
    void toggleFullScreen();
    bool isNarrow() const;
    void arrange();

    Figures &m_figures;
    SessionPlayer *m_player = nullptr;
    StepWays m_ways;
    std::optional<Phrase> m_saying;
    bool m_isAskingToLeave = false;
    bool m_isHurting = false; ///< the questions have begun
    const FirstTime *m_firstTime = nullptr;
    bool m_isFar = false;
    QuarterTurn m_turn = QuarterTurn::Upright;
    PlayerKeys *m_keys;
    QStackedLayout *m_faces;
    PlayerHeader *m_header;
    Label *m_stepOf;
    SegmentBar *m_segments;
    PlayerStage *m_stage;
    QStackedWidget *m_columns;
    GuideArea *m_guideArea;
    PausedColumn *m_pausedColumn;
    PlayerBar *m_bar;
    FarView *m_farView;
    CueFlash *m_flash;
    HurtsPage *m_hurtsPage;
    LeavePage *m_leavePage;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_frame = nullptr;
    std::size_t m_pausedAt = 0; ///< phase whose text the paused column shows
};

} // namespace hipwise
