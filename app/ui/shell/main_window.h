#pragma once

#include "catalog/catalog.h"
#include "history/session_to_resume.h"
#include "safety/check_out.h"
#include "safety/session_course.h"
#include "session/clock.h"
#include "session/wall_clock.h"
#include "ui/library/shelf_keeper.h"
#include "ui/library/user_content.h"
#include "ui/screening/person_keeper.h"
#include "ui/settings/settings_store.h"

#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QStackedWidget;

namespace hipwise {

class BringInPage;
class Figures;
class FirstTime;
class ForgottenPause;
class CheckInPage;
class CourseKeeper;
class DesktopBus;
class FigureStudio;
class FocusRing;
class LearnPage;
class LibraryPage;
class LoweredVolumes;
class Narrator;
class NextDayPage;
class Notifier;
class PanelIcon;
class PlayerPage;
class PrintPage;
class ProblemPage;
class ProgrammePage;
class ReminderKeeper;
class RoutinePage;
class RoutineReceiver;
class ScreeningPage;
class SessionJournal;
class SessionPlayer;
class SessionRemote;
class SettingsPage;
class Sidebar;
class StepPage;
class SummaryPage;
class TonePlayer;
class TopicPage;
class Voice;

/// The window: knows which page follows which. Pages are made when they are first needed, so
/// that the library is there at once.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// What the window stands on; the references outlive it.
    struct Parts
    {
        std::shared_ptr<const Catalog> shipped;
        std::filesystem::path userFolder;
        const SettingsStore &settingsStore;
        const Clock &clock;
        TonePlayer &tones;
        Voice &voice;
        FigureStudio &studio;
        const ShelfStore &shelfStore;
        const WallClock &wallClock;
        const ProfileStore &profileStore;
        History &history;
        DesktopBus &desktop;
        const LoweredVolumes &lowered;
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For this run only; it is not kept.
    void setAppearance(Appearance appearance);

    /// Into a session, with the questions that are due before it.
    void startRoutine(const CatalogRoutine &routine);

    /// In front of the other windows, after another start of the program. With a routine it begins,
    /// unless a session is under way.
    void comeForward(const CatalogRoutine *routine = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void useCatalog(const std::shared_ptr<const Catalog> &catalog);
    void applyAppearance();
    void applySettings();
    void showPage(QWidget *page);
    void showLibrary();
    void showRoutine(const QString &id);
    void showStep(const QString &id);
    void startStep(const Step &step);
    void showLearn();
    void showTopic(const QString &id);
    void printTopic();
    void choose(const CatalogRoutine &routine, bool isStep);
    void adaptChosen();
    void showChosen();
    void showScreening();
    void showCheckIn();
    void startEased();
    void startBreathing();
    void showSummary();
    void askCheckOut();
    bool isEndedByRule() const;
    bool isAnySignNew() const;
    void noteWarningSign();
    void askAgain(const std::optional<WarningSign> &said);
    void findWarningSign();
    std::vector<SessionCourse> coursesOfChosen() const;
    void usePauses();
    void beginAsPlanned();
    void showNextDay();
    void noteNextDay(NextDay::Answer answer);
    void leaveNextDay();
    void checkOut(const CheckOut &answer);
    void showPrint();
    void drawForPaper(double detail); ///< what the page of the sheet shows
    void showBringIn();
    void showIfArrived(); ///< a routine that was brought in
    void showProblems(const BrokenFile &file);
    void showSettings();
    void openFolder();
    void goOn();
    void goOnAfterScreening();
    void beginSession(const ResolvedRoutine &routine, StartedAs startedAs);
    Side firstSide() const;
    void usePlayer(std::unique_ptr<SessionPlayer> player);
    void makeRemote();
    void setVolume(double volume);
    SoundProfile sound() const;
    void changeSound(const std::function<void(SoundProfile &)> &change);
    void keepSound(const std::optional<SoundProfile> &sound);
    void useSound(const SoundProfile &sound);
    void soundFor(const Cue &cue);
    void showSound();
    void speakExample();
    void quietOthers();
    void waitFirstTime();
    void useDesktop();
    void usePanelIcon();
    void watchPause();
    void remind();
    void notify(const QString &title, const QString &text,
                std::vector<std::pair<QString, QString>> actions);
    void onNoticeChosen(const QString &action);
    void tellOfPause();
    bool isDoneToday() const;
    void quit();
    void muteAll();
    void offerResume();
    void resumeSession();
    void endOffer();
    void makeJournal();
    SessionRecord beginning() const;
    void forgetPerson();
    bool isAnythingKept() const;
    void changeSettings(const std::function<void(Settings &)> &change);
    bool isInSession() const;
    void connectLibrary();
    void useShelf();
    void useFlags();
    void showProgramme(const QString &id);
    void fillProgramme();
    QString nameOf(const QWidget *page) const;

    RoutinePage &routinePage();
    ScreeningPage &screeningPage();
    CheckInPage &checkInPage();
    NextDayPage &nextDayPage();
    PlayerPage &playerPage();
    SummaryPage &summaryPage();
    PrintPage &printPage();
    BringInPage &bringInPage();
    ProblemPage &problemPage();
    SettingsPage &settingsPage();
    StepPage &stepPage();
    LearnPage &learnPage();
    TopicPage &topicPage();
    ProgrammePage &programmePage();

    Parts m_parts;
    Settings m_settings;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<UserContent> m_userContent;
    std::unique_ptr<CatalogRoutine> m_chosen;  ///< opened, started or printed last
    bool m_isStepChosen = false;               ///< m_chosen is a step by itself
    std::unique_ptr<AdaptedRoutine> m_adapted; ///< m_chosen as it is for the person
    std::unique_ptr<Step> m_step;              ///< opened last
    std::string m_topic;                       ///< id of the one opened last
    std::string m_programme;                   ///< id of the one opened last
    std::unique_ptr<SessionPlayer> m_player;
    StartedAs m_startedAs = StartedAs::Planned;  ///< m_player
    std::unique_ptr<Narrator> m_narrator;        ///< of m_player
    std::unique_ptr<FirstTime> m_firstTime;      ///< of m_player, if new steps wait
    std::unique_ptr<SessionJournal> m_journal;   ///< of m_player
    std::unique_ptr<SessionRemote> m_remote;     ///< of m_player, as long as it is not over
    std::unique_ptr<ForgottenPause> m_pause;     ///< of m_player, if the person wants to hear of it
    std::unique_ptr<Notifier> m_notifier;        ///< from the first notice on
    std::unique_ptr<PanelIcon> m_panelIcon;      ///< if the person wants one
    std::optional<SoundProfile> m_ownSound;      ///< of m_chosen
    std::unique_ptr<SessionToResume> m_toResume; ///< as long as it is offered
    std::optional<int> m_painAtStart;            ///< as the check-in of the session has it
    bool m_startsAfterScreening = false;
    bool m_startsAfterNextDay = false;
    bool m_isQuitting = false; ///< closing the window ends the program

    ShelfKeeper *m_keeper;
    PersonKeeper *m_person;
    CourseKeeper *m_course;
    ReminderKeeper *m_reminders;
    Figures *m_figures;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    LibraryPage *m_libraryPage;
    RoutinePage *m_routinePage = nullptr;
    ScreeningPage *m_screeningPage = nullptr;
    CheckInPage *m_checkInPage = nullptr;
    NextDayPage *m_nextDayPage = nullptr;
    PlayerPage *m_playerPage = nullptr;
    SummaryPage *m_summaryPage = nullptr;
    PrintPage *m_printPage = nullptr;
    BringInPage *m_bringInPage = nullptr;
    RoutineReceiver *m_receiver = nullptr; ///< with m_bringInPage
    ProblemPage *m_problemPage = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    StepPage *m_stepPage = nullptr;
    LearnPage *m_learnPage = nullptr;
    TopicPage *m_topicPage = nullptr;
    ProgrammePage *m_programmePage = nullptr;
    QWidget *m_beforePrint = nullptr; ///< where printing was asked for
    QWidget *m_beforeStep = nullptr;  ///< where the step was opened
    QWidget *m_beforeTopic = nullptr; ///< where the topic was opened
    FocusRing *m_focusRing;
};

} // namespace hipwise
