#include "ui/player/player_page.h"

#include "safety/pain_background.h"
#include "ui/figure/figures.h"
#include "ui/player/caption.h"
#include "ui/player/cue_flash.h"
#include "ui/player/far_view.h"
#include "ui/player/first_time.h"
#include "ui/player/guide_area.h"
#include "ui/player/hurts_page.h"
#include "ui/player/leave_page.h"
#include "ui/player/paused_column.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_header.h"
#include "ui/player/player_keys.h"
#include "ui/player/player_stage.h"
#include "ui/player/player_view.h"
#include "ui/player/segment_bar.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace hipwise {

namespace {

constexpr int narrowWidth = 1000;
constexpr int lowestWithPicture = 380;
constexpr int lowestWithPictureAbove = 600;

/// The step without what it asks for: no arrow, and no muscle lit.
Step atRest(Step step)
{
    step.muscleGroups.clear();
    if (step.pose) {
        step.pose->muscles.clear();
        step.pose->arrows.emplace();
    }
    return step;
}

} // namespace

PlayerPage::PlayerPage(Figures &figures, const SafetyTables &tables, StepWays ways, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_ways(std::move(ways))
    , m_keys(new PlayerKeys(this))
    , m_faces(new QStackedLayout(this))
    , m_header(new PlayerHeader)
    , m_stepOf(new Label(TextRole::SmallStrong))
    , m_segments(new SegmentBar)
    , m_stage(new PlayerStage(figures))
    , m_columns(new QStackedWidget)
    , m_guideArea(new GuideArea)
    , m_pausedColumn(new PausedColumn)
    , m_bar(new PlayerBar)
    , m_farView(new FarView(figures))
    , m_flash(new CueFlash(this))
    , m_hurtsPage(new HurtsPage(figures, tables))
    , m_leavePage(new LeavePage)
{
    setObjectName(QStringLiteral("playerPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_stepOf->setObjectName(QStringLiteral("stepOf"));
    m_columns->addWidget(m_guideArea);
    m_columns->addWidget(m_pausedColumn);
    m_faces->addWidget(makeGuide());
    m_faces->addWidget(m_farView);
    m_faces->addWidget(m_hurtsPage);
    m_faces->addWidget(m_leavePage);
    connect(m_header, &PlayerHeader::leaveRequested, this, &PlayerPage::askToLeave);
    connectPages();
    connectKeys();
    connectFar();
    arrange();
}

QWidget *PlayerPage::makeProgress()
{
    auto *progress = new QWidget;
    auto *layout = new QHBoxLayout(progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(m_stepOf);
    layout->addWidget(m_segments, 1);
    return progress;
}

QWidget *PlayerPage::makeGuide()
{
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->addWidget(m_stage, 736);
    m_body->addWidget(m_columns, 464);

    auto *frame = new QWidget;
    m_frame = new QVBoxLayout(frame);
    m_frame->addWidget(m_header);
    m_frame->addWidget(makeProgress());
    m_frame->addLayout(m_body, 1);

    auto *guide = new QWidget;
    auto *layout = new QVBoxLayout(guide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(frame, 1);
    layout->addWidget(m_bar);
    return guide;
}

void PlayerPage::connectPages()
{
    const auto act = [this](void (SessionPlayer::*verb)()) {
        return [this, verb] {
            if (m_player)
                (m_player->*verb)();
        };
    };
    connect(m_bar, &PlayerBar::backRequested, this, act(&SessionPlayer::back));
    connect(m_bar, &PlayerBar::pauseRequested, this, act(&SessionPlayer::togglePause));
    connect(m_bar, &PlayerBar::skipRequested, this, act(&SessionPlayer::skip));
    connect(m_bar, &PlayerBar::hurtsRequested, this, act(&SessionPlayer::hurts));
    connect(m_bar, &PlayerBar::timeRequested, this, [this](int seconds) {
        if (m_player)
            m_player->addTime(std::chrono::seconds(seconds));
    });
    connect(m_bar, &PlayerBar::volumeChanged, this, &PlayerPage::volumeChanged);
    connect(m_bar, &PlayerBar::muteRequested, this, &PlayerPage::muteRequested);
    connect(m_bar, &PlayerBar::voiceVolumeChanged, this, &PlayerPage::voiceVolumeChanged);
    connect(m_bar, &PlayerBar::voiceMuteRequested, this, &PlayerPage::voiceMuteRequested);
    connect(m_bar, &PlayerBar::fullScreenRequested, this, &PlayerPage::toggleFullScreen);
    connect(m_guideArea, &GuideArea::readyRequested, this, act(&SessionPlayer::ready));
    connect(m_pausedColumn, &PausedColumn::stopRequested, this, &PlayerPage::askToLeave);
    connect(m_pausedColumn, &PausedColumn::ownSoundChosen, this, &PlayerPage::ownSoundChosen);
    connect(m_pausedColumn, &PausedColumn::repeatRequested, this, [this] {
        m_player->repeatStep();
        m_player->resume();
    });
    connect(m_hurtsPage, &HurtsPage::wayTaken, this, &PlayerPage::takeWay);
    connect(m_leavePage, &LeavePage::left, this, [this] {
        if (m_isHurting)
            takeWay(WayOn::Stop);
        else
            m_player->stop();
    });
    connect(m_leavePage, &LeavePage::stayed, this, [this] {
        m_isAskingToLeave = false;
        refresh();
    });
}

void PlayerPage::connectKeys()
{
    connect(m_keys, &PlayerKeys::muteAllRequested, this, &PlayerPage::muteAllRequested);
    connect(m_keys, &PlayerKeys::voiceMuteRequested, this, &PlayerPage::voiceMuteRequested);
    connect(m_keys, &PlayerKeys::fullScreenRequested, this, &PlayerPage::toggleFullScreen);
    connect(m_keys, &PlayerKeys::farRequested, this, [this] { changeFar(!m_isFar); });
    connect(m_keys, &PlayerKeys::turnRequested, this, [this] {
        if (m_isFar)
            setFar(true, next(m_turn)); // for now: the settings say how sessions begin
    });
}

void PlayerPage::connectFar()
{
    connect(m_farView, &FarView::pauseRequested, this, [this] { m_player->togglePause(); });
    connect(m_farView, &FarView::backRequested, this, [this] { m_player->back(); });
    connect(m_farView, &FarView::skipRequested, this, [this] { m_player->skip(); });
    connect(m_farView, &FarView::hurtsRequested, this, [this] { m_player->hurts(); });
    connect(m_farView, &FarView::nearRequested, this, [this] { changeFar(false); });
    connect(m_bar, &PlayerBar::farRequested, this, [this] { changeFar(true); });
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    // Not a shortcut: a button that was reached by Tab keeps its Space.
    if (event->key() == Qt::Key_Space && isGuiding()) {
        if (event->isAutoRepeat())
            return;
        if (m_player->waitsForDone())
            m_player->ready();
        else
            m_player->togglePause();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        turnPage(event->key() == Qt::Key_PageDown);
    else
        QWidget::keyPressEvent(event);
}

/// In the text of the column, where it is longer than its place; else a presenter goes to another
/// step.
void PlayerPage::turnPage(bool isForward)
{
    QScrollBar *bar = m_columns->currentWidget()->findChild<QScrollArea *>()->verticalScrollBar();
    if (!m_isFar && bar->maximum() > bar->minimum())
        bar->triggerAction(isForward ? QScrollBar::SliderPageStepAdd
                                     : QScrollBar::SliderPageStepSub);
    else if (isGuiding() && isForward)
        m_player->goFurther();
    else if (isGuiding())
        m_player->back();
}

bool PlayerPage::isGuiding() const
{
    return m_player && m_faces->currentIndex() <= static_cast<int>(Face::Far);
}

void PlayerPage::setPlayer(SessionPlayer *player)
{
    m_player = player;
    m_keys->setPlayer(player);
    m_isAskingToLeave = false;
    m_isHurting = false;
    m_saying.reset();
    m_header->hideNotice();
    if (!player)
        return;
    connect(player, &SessionPlayer::changed, this, &PlayerPage::refresh);
    show(m_isFar ? Face::Far : Face::Guide);
    refresh();
    setFocus();
}

void PlayerPage::setFar(bool isFar, QuarterTurn turn)
{
    m_isFar = isFar;
    m_turn = turn;
    m_farView->setTurn(turn);
    refresh();
}

/// As the person asks; the settings keep it.
void PlayerPage::changeFar(bool isFar)
{
    setFar(isFar, m_turn);
    Q_EMIT farChanged(isFar);
}

void PlayerPage::flash(CueKind kind)
{
    m_flash->setMotionStyle(m_figures.motionStyle());
    m_flash->show(kind);
}

void PlayerPage::setSound(double volume, bool isMuted)
{
    m_bar->setSound(volume, isMuted);
}

void PlayerPage::setVoice(double volume, bool isMuted)
{
    m_bar->setVoice(volume, isMuted);
}

void PlayerPage::setSaying(const std::optional<Phrase> &phrase)
{
    m_saying = phrase;
    refresh();
}

void PlayerPage::setOwnSound(std::optional<bool> isOwn)
{
    m_pausedColumn->setOwnSound(isOwn);
}

void PlayerPage::showNotice(const QString &sentence)
{
    m_header->showNotice(sentence);
}

void PlayerPage::askToLeave()
{
    if (!m_player)
        return;
    m_player->pause();
    m_isAskingToLeave = true;
    refresh();
    m_leavePage->setFocus();
}

void PlayerPage::show(Face face)
{
    const int index = static_cast<int>(face);
    if (m_faces->currentIndex() == index)
        return;
    m_faces->setCurrentIndex(index);
    // On the other faces only their own buttons act, and the arrows scroll.
    m_keys->setEnabled(face == Face::Guide || face == Face::Far);
    setFocus();
}

void PlayerPage::refresh()
{
    if (!m_player || m_player->session().is<Session::Ready>() ||
        m_player->session().is<Session::Finished>())
        return;
    const Session &session = m_player->session();
    const PlayerView view = viewOf(session);
    if (m_isAskingToLeave) {
        show(Face::Leave);
        return;
    }
    if (session.is<Session::Interrupted>()) {
        showHurts();
        return;
    }
    m_isHurting = false;
    show(m_isFar ? Face::Far : Face::Guide);
    // The page has the keyboard: a screen reader hears each step once.
    if (accessibleName() != view.heading)
        setAccessibleName(view.heading);
    showFigure(view);
    if (m_isFar)
        showFar(view);
    else
        showNear(view);
}

void PlayerPage::showNear(const PlayerView &view)
{
    const Session &session = m_player->session();
    const QString caption = m_saying ? captionOf(*m_saying, view) : QString();
    m_header->setTitle(!caption.isEmpty() ? caption : isNarrow() ? view.stepOf : view.title);
    m_header->setTotalLeft(view.totalLeft);
    m_stepOf->setText(view.stepOf);
    m_segments->setProgress(view.segmentSeconds, view.segment, view.segmentDone);
    const bool isPaused = session.is<Session::Paused>();
    m_bar->setView(view, isPaused);
    if (isPaused) {
        const std::size_t phase = session.place().phase;
        if (m_columns->currentWidget() != m_pausedColumn || m_pausedAt != phase)
            m_pausedColumn->setStep(session.step(), session.phase().side);
        m_pausedAt = phase;
        m_pausedColumn->setFirstTime(isFirstTime());
        m_columns->setCurrentWidget(m_pausedColumn);
    } else {
        m_guideArea->setView(view);
        m_columns->setCurrentWidget(m_guideArea);
    }
}

bool PlayerPage::isFirstTime() const
{
    return m_firstTime && m_firstTime->isWaiting();
}

/// What the near view has elsewhere stands in its one line, too: what is said, and a notice.
void PlayerPage::showFar(const PlayerView &view)
{
    QString saying;
    if (m_saying) {
        PlayerView seen = view;
        seen.instruction = view.breathWord.isEmpty() ? view.instruction : QString();
        saying = captionOf(*m_saying, seen);
    }
    FarWords words = farWordsOf(view, saying, m_player->session().is<Session::Paused>());
    if (words.below.isEmpty())
        words.below = m_header->notice();
    if (isFirstTime())
        words.phase = tr("Ready?");
    m_farView->setWords(words);
}

void PlayerPage::showHurts()
{
    const Session &session = m_player->session();
    const Step &step = session.step().step;
    if (!m_isHurting) {
        m_isHurting = true;
        const auto easier = m_ways.easier(step);
        m_hurtsPage->begin(
            {step.id, toQString(step.name), easier ? toQString(easier->step.name) : QString(),
             m_player->painAtStart(), m_player->said(),
             backgroundOf(m_ways.flags(), m_player->said()), step.position == Position::Standing});
        m_hurtsPage->setFigure(step, session.phase().side);
    }
    const Milliseconds left = session.place().left;
    m_hurtsPage->setLeft(tr("%1 s").arg((left.count() + 999) / 1000));
    m_hurtsPage->setRestLeft(session.restLeft());
    if (m_faces->currentWidget() == m_hurtsPage)
        return;
    show(Face::Hurts);
    m_hurtsPage->setFocus();
}

/// What was said is kept when it leads on; a rest leads to the next question only.
void PlayerPage::takeWay(WayOn way)
{
    if (way != WayOn::RestOneMinute)
        m_player->keep(m_hurtsPage->said(way));
    take(way, *m_player, m_ways);
}

void PlayerPage::showFigure(const PlayerView &view)
{
    const Session &session = m_player->session();
    const Motion motion = motionAt(session.timeline(), atFrame(session.place()), session.step(),
                                   m_figures.motionStyle());
    const bool isOver = session.phase().kind == PhaseKind::Finish;
    const Step step = isOver ? atRest(session.step().step) : session.step().step;
    if (m_isFar) {
        m_farView->setFigure(step, motion);
        return;
    }
    m_stage->setFigure(step, motion);
    m_stage->setNextStep(session.routine().steps[view.nextStep].step,
                         view.nextSide.value_or(Side::Left));
    m_stage->setView(view);
}

void PlayerPage::toggleFullScreen()
{
    QWidget *top = window();
    const bool isFullScreen = !top->isFullScreen();
    top->setWindowState(top->windowState().setFlag(Qt::WindowFullScreen, isFullScreen));
    m_bar->setFullScreen(isFullScreen);
}

void PlayerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PlayerPage::isNarrow() const
{
    return width() < narrowWidth * textScale();
}

/// Narrow: smaller type and edges. Higher than wide: the picture above the words.
void PlayerPage::arrange()
{
    const bool isNarrow = this->isNarrow();
    const bool isPortrait = width() < 0.9 * height();
    // With text so large that words and picture do not fit, the words stay.
    m_stage->setVisible(height() >=
                        (isPortrait ? lowestWithPictureAbove : lowestWithPicture) * textScale());
    const int edge = isNarrow ? 16 : 24;
    m_frame->setContentsMargins(edge, isNarrow ? 0 : 8, edge, isNarrow ? 16 : 24);
    m_frame->setSpacing(isNarrow ? 10 : 14);
    m_body->setDirection(isPortrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(isNarrow ? 24 : 32);
    m_body->setStretch(0, isPortrait ? 45 : isNarrow ? 468 : 736);
    m_body->setStretch(1, qRound((isPortrait ? 55 : isNarrow ? 376 : 464) * textScale()));
    m_columns->setMaximumWidth(m_stage->isHidden() || isPortrait ? QWIDGETSIZE_MAX
                                                                 : qRound(560 * textScale()));
    m_stepOf->setVisible(!isNarrow);
    m_stage->setNarrow(isNarrow);
    m_guideArea->setNarrow(isNarrow);
    m_bar->setNarrow(isNarrow);
    m_bar->setFullScreen(window()->isFullScreen());
    refresh();
}

} // namespace hipwise
