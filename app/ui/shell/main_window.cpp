#include "ui/shell/main_window.h"

#include "audio/tone_player.h"
#include "audio/voice.h"
#include "catalog/single_step.h"
#include "desktop/notifier.h"
#include "ui/checkin/check_in_page.h"
#include "ui/checkin/course_keeper.h"
#include "ui/checkin/next_day_page.h"
#include "ui/figure/figures.h"
#include "ui/history/session_journal.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/topic_page.h"
#include "ui/library/library_page.h"
#include "ui/player/first_time.h"
#include "ui/player/forgotten_pause.h"
#include "ui/player/narrator.h"
#include "ui/player/player_page.h"
#include "ui/player/session_player.h"
#include "ui/player/session_remote.h"
#include "ui/problems/problem_page.h"
#include "ui/reminders/reminder_keeper.h"
#include "ui/routine/routine_page.h"
#include "ui/screening/screening_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/panel_icon.h"
#include "ui/shell/sidebar.h"
#include "ui/step/step_page.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/focus_ring.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QUrl>

namespace hipwise {

namespace {

constexpr int narrowWidth = 1000;

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_settings(m_parts.settingsStore.load())
    , m_catalog(m_parts.shipped)
    , m_userContent(std::make_unique<UserContent>(m_parts.shipped, m_parts.userFolder))
    , m_keeper(new ShelfKeeper(m_parts.shelfStore, m_parts.wallClock, this))
    , m_person(new PersonKeeper(m_parts.profileStore, m_parts.wallClock, this))
    , m_course(new CourseKeeper(m_parts.history, m_parts.wallClock, this))
    , m_reminders(new ReminderKeeper(
          m_parts.settingsStore, m_parts.wallClock, [this] { return isDoneToday(); }, this))
    , m_figures(new Figures(m_parts.studio, m_parts.clock, m_parts.shipped->postures(), this))
    , m_sidebar(new Sidebar)
    , m_pages(new QStackedWidget)
    , m_libraryPage(new LibraryPage(*m_figures))
    , m_focusRing(new FocusRing(this))
{
    setWindowTitle(QStringLiteral("Hipwise"));
    setMinimumSize(640, 560);
    resize(1280, 800);
    m_pages->addWidget(m_libraryPage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_pages, 1);

    connect(m_sidebar, &Sidebar::libraryRequested, this, &MainWindow::showLibrary);
    connect(m_sidebar, &Sidebar::safetyRequested, this, &MainWindow::showScreening);
    connect(m_sidebar, &Sidebar::folderRequested, this, &MainWindow::openFolder);
    connect(m_sidebar, &Sidebar::bringInRequested, this, &MainWindow::showBringIn);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::showSettings);
    connect(m_sidebar, &Sidebar::learnRequested, this, &MainWindow::showLearn);
    connectLibrary();
    connect(m_keeper, &ShelfKeeper::changed, this, &MainWindow::useShelf);
    connect(m_person, &PersonKeeper::changed, this, &MainWindow::useFlags);
    connect(m_course, &CourseKeeper::troubled, m_libraryPage, &LibraryPage::setHistoryNotice);
    connect(m_userContent.get(), &UserContent::catalogChanged, this, &MainWindow::useCatalog);
    connect(m_reminders, &ReminderKeeper::due, this, &MainWindow::remind);

    applySettings();
    m_libraryPage->setCatalog(m_catalog);
    useShelf();
    findWarningSign();
    useFlags();
    usePauses();
    offerResume();
    useDesktop();
    m_userContent->start();
    if (m_course->nextDayDue())
        showNextDay();
}

MainWindow::~MainWindow() = default;

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.appearance = appearance;
    applyAppearance();
}

void MainWindow::applyAppearance()
{
    const QPalette wanted = windowPalette(m_settings.appearance);
    if (palette() != wanted)
        setPalette(wanted);
    setAutoFillBackground(true);
}

void MainWindow::applySettings()
{
    applyAppearance();
    m_parts.studio.setLook({m_settings.figureTheme, m_settings.isFigureSturdy, {}});
    m_figures->setMotionStyle(motionStyle(m_settings.motion));
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_sidebar)
        applyAppearance();
}

void MainWindow::useCatalog(const std::shared_ptr<const Catalog> &catalog)
{
    if (catalog == m_catalog)
        return;
    m_catalog = catalog;
    m_libraryPage->setCatalog(catalog);
    useFlags();
    showIfArrived();
}

void MainWindow::changeSettings(const std::function<void(Settings &)> &change)
{
    change(m_settings);
    m_parts.settingsStore.save(m_settings);
}

void MainWindow::showPage(QWidget *page)
{
    const bool isWhole = page == m_playerPage || page == m_summaryPage || page == m_screeningPage ||
                         page == m_checkInPage || page == m_nextDayPage;
    m_sidebar->setVisible(!isWhole);
    const bool isLearning = page == m_learnPage || page == m_topicPage;
    m_sidebar->setPlace(page == m_settingsPage ? Sidebar::Place::Settings
                        : isLearning           ? Sidebar::Place::Learn
                                               : Sidebar::Place::Library);
    m_pages->setCurrentWidget(page);
}

void MainWindow::showLibrary()
{
    usePauses();
    showPage(m_libraryPage);
}

void MainWindow::showRoutine(const QString &id)
{
    const CatalogRoutine *routine = m_catalog->routine(id.toStdString());
    if (!routine)
        return showLibrary();
    choose(*routine, false);
    showChosen();
}

void MainWindow::showChosen()
{
    routinePage().setRoutine(*m_adapted, *m_catalog,
                             m_settings.alternatesSides ? std::nullopt
                                                        : std::optional(m_settings.firstSide),
                             coursesOfChosen(), m_person->today());
    const PersonalShelf &shelf = m_keeper->shelf();
    const ShelfMarks &marks = m_isStepChosen ? shelf.steps : shelf.routines;
    if (!m_isStepChosen)
        m_routinePage->setSound(m_ownSound);
    m_routinePage->setFavourite(marks.isFavourite(m_chosen->content.routine.id));
    showPage(m_routinePage);
}

void MainWindow::showProblems(const BrokenFile &file)
{
    problemPage().setFile(file);
    showPage(m_problemPage);
}

void MainWindow::showSettings()
{
    showPage(&settingsPage());
    m_settingsPage->setSettings(m_settings);
    m_settingsPage->setAnswersKept(isAnythingKept());
    // Its voices are there to choose from.
    m_parts.voice.setVoice({toQString(m_settings.voiceName), m_settings.voiceRate});
    m_parts.voice.prepare();
    m_settingsPage->setVoices(m_parts.voice.voices());
}

void MainWindow::openFolder()
{
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(QString::fromStdString(m_parts.userFolder.string())));
}

bool MainWindow::isInSession() const
{
    return m_player && !m_player->session().is<Session::Finished>();
}

void MainWindow::startRoutine(const CatalogRoutine &routine)
{
    choose(routine, false);
    goOn();
}

void MainWindow::startStep(const Step &step)
{
    choose(singleStep(step), true);
    goOn();
}

/// By turns: one today, the other tomorrow.
Side MainWindow::firstSide() const
{
    if (!m_settings.alternatesSides)
        return m_settings.firstSide;
    const bool isEvenDay = m_person->today().time_since_epoch().count() % 2 == 0;
    return isEvenDay ? Side::Left : Side::Right;
}

void MainWindow::beginSession(const ResolvedRoutine &routine, StartedAs startedAs)
{
    endOffer(); // the person does something else
    Pacing pacing = m_adapted->pacing;
    pacing.firstSide = firstSide();
    pacing.getReady = std::chrono::seconds(m_settings.getReadySeconds);
    pacing.waitsForDone = m_settings.waitsForDone;
    usePlayer(std::make_unique<SessionPlayer>(routine, pacing, m_parts.clock));
    m_player->setPainAtStart(m_painAtStart);
    m_player->start();
    m_playerPage->setPlayer(m_player.get());
    m_startedAs = startedAs;
    makeJournal();
    m_journal->begin(beginning());
}

/// Shows it, without anything begun.
void MainWindow::usePlayer(std::unique_ptr<SessionPlayer> player)
{
    m_parts.tones.prepare(); // before the voice: its device is that of the tones
    playerPage().setPlayer(nullptr);
    useSound(sound());
    m_narrator.reset();
    if (m_journal)
        m_journal->close();
    m_journal.reset();
    m_remote.reset();
    m_pause.reset();
    m_playerPage->setFirstTime(nullptr);
    m_firstTime.reset();
    m_player = std::move(player);
    m_narrator = std::make_unique<Narrator>(*m_player, m_parts.voice, sound().verbosity,
                                            m_settings.countsBreath ? BreathCount::Aloud
                                                                    : BreathCount::Silent);
    connect(m_narrator.get(), &Narrator::sayingChanged, m_playerPage,
            [this] { m_playerPage->setSaying(m_narrator->saying()); });
    connect(m_player.get(), &SessionPlayer::cueDue, this, &MainWindow::soundFor);
    if (m_settings.isFlashing)
        connect(m_player.get(), &SessionPlayer::cueDue, m_playerPage,
                [page = m_playerPage](const Cue &cue) { page->flash(cue.kind); });
    connect(m_player.get(), &SessionPlayer::changed, this, [this] {
        const bool hurts = m_player->session().is<Session::Interrupted>();
        if (const bool muted = sound().isMuted || hurts; muted != m_parts.tones.isMuted())
            m_parts.tones.setMuted(muted); // also what sounds already
    });
    connect(m_player.get(), &SessionPlayer::finished, this, &MainWindow::showSummary);
    makeRemote();
    quietOthers();
    waitFirstTime();
    watchPause();
    showSound();
    m_playerPage->setFar(m_settings.isFar, m_settings.farTurn);
    showPage(m_playerPage);
}

void MainWindow::makeRemote()
{
    m_remote = std::make_unique<SessionRemote>(*m_player, m_parts.desktop, m_parts.lowered,
                                               [page = m_playerPage] { return page->isGuiding(); });
    m_remote->setVolume(sound().volume);
    connect(m_remote.get(), &SessionRemote::volumeRequested, this, &MainWindow::setVolume);
    connect(m_remote.get(), &SessionRemote::raiseRequested, this, [this] { comeForward(); });
}

void MainWindow::setVolume(double volume)
{
    changeSound([volume](SoundProfile &sound) {
        sound.volume = volume;
        sound.isMuted = false;
    });
}

void MainWindow::comeForward(const CatalogRoutine *routine)
{
    setWindowState(windowState().setFlag(Qt::WindowMinimized, false));
    show();
    raise();
    activateWindow();
    if (routine && !isInSession())
        startRoutine(*routine);
}

void MainWindow::showSummary()
{
    // The keys are the music's again; later, because one of them may have ended the session.
    if (m_remote)
        m_remote.release()->deleteLater();
    const Session &session = m_player->session();
    // Skipped through to the end is not done.
    const bool completed =
        session.place().totalLeft.count() == 0 && isMostlyDone(session.outcomes());
    summaryPage().setSummary(session.routine(), session.outcomes(), session.activeTime(),
                             completed);
    if (m_startedAs == StartedAs::Breathing)
        m_summaryPage->setBreathingOnly();
    m_summaryPage->setSaid(m_player->said(), m_catalog->safety());
    askCheckOut();
    noteWarningSign();
    if (completed)
        m_keeper->noteDone(m_isStepChosen ? ShelfStore::Kind::Step : ShelfStore::Kind::Routine,
                           m_chosen->content.routine.id, *m_catalog);
    if (isFullScreen())
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, false));
    showPage(m_summaryPage);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A session under way asks first; closing once more, on that question, is the answer.
    if (isInSession() && !m_playerPage->isAskingToLeave()) {
        m_playerPage->askToLeave();
        event->ignore();
        return;
    }
    if (m_panelIcon && !m_isQuitting) {
        hide(); // it stays in the panel
        event->ignore();
        return;
    }
    if (m_journal)
        m_journal->close();
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < narrowWidth * textScale());
}

} // namespace hipwise
