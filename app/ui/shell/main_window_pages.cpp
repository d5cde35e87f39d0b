#include "audio/tone_player.h"
#include "audio/voice.h"
#include "ui/checkin/course_keeper.h"
#include "ui/player/player_page.h"
#include "ui/print/print_page.h"
#include "ui/problems/problem_page.h"
#include "ui/routine/routine_page.h"
#include "ui/settings/sample_step.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_icon.h"
#include "ui/style/words.h"
#include "ui/summary/summary_page.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>

// How the pages come to be, each when it is first needed, and what they ask the window for.

namespace hipwise {

RoutinePage &MainWindow::routinePage()
{
    if (!m_routinePage) {
        m_routinePage = new RoutinePage(*m_figures);
        m_pages->addWidget(m_routinePage);
        connect(m_routinePage, &RoutinePage::backRequested, this, &MainWindow::showLibrary);
        connect(m_routinePage, &RoutinePage::startRequested, this, &MainWindow::goOn);
        connect(m_routinePage, &RoutinePage::routineRequested, this, &MainWindow::showRoutine);
        connect(m_routinePage, &RoutinePage::backToUsual, this, [this] {
            m_course->noteBackToUsual(m_chosen->content.routine.id);
            showChosen();
        });
        connect(m_routinePage, &RoutinePage::answersRequested, this, &MainWindow::showScreening);
        connect(m_routinePage, &RoutinePage::printRequested, this, &MainWindow::showPrint);
        connect(m_routinePage, &RoutinePage::stepRequested, this, &MainWindow::showStep);
        connect(m_routinePage, &RoutinePage::favouriteToggled, this, [this](bool isFavourite) {
            m_keeper->setFavourite(m_isStepChosen ? ShelfStore::Kind::Step
                                                  : ShelfStore::Kind::Routine,
                                   m_chosen->content.routine.id, isFavourite);
        });
        connect(m_routinePage, &RoutinePage::firstSideChosen, this,
                [this](std::optional<Side> side) {
                    changeSettings([side](Settings &settings) {
                        settings.alternatesSides = !side;
                        settings.firstSide = side.value_or(settings.firstSide);
                    });
                });
        connect(m_routinePage, &RoutinePage::soundChosen, this, &MainWindow::keepSound);
    }
    return *m_routinePage;
}

PlayerPage &MainWindow::playerPage()
{
    if (!m_playerPage) {
        m_playerPage = new PlayerPage(*m_figures, m_catalog->safety(),
                                      stepWaysIn([this]() -> const Catalog & { return *m_catalog; },
                                                 [this] { return m_adapted->flags; }));
        m_pages->addWidget(m_playerPage);
        connect(m_playerPage, &PlayerPage::volumeChanged, this, &MainWindow::setVolume);
        connect(m_playerPage, &PlayerPage::muteRequested, this, [this] {
            changeSound([](SoundProfile &sound) { sound.isMuted = !sound.isMuted; });
        });
        connect(m_playerPage, &PlayerPage::voiceVolumeChanged, this, [this](double volume) {
            changeSound([volume](SoundProfile &sound) {
                sound.voiceVolume = volume;
                sound.isVoiceMuted = false;
            });
        });
        connect(m_playerPage, &PlayerPage::voiceMuteRequested, this, [this] {
            changeSound([](SoundProfile &sound) { sound.isVoiceMuted = !sound.isVoiceMuted; });
        });
        connect(m_playerPage, &PlayerPage::muteAllRequested, this, &MainWindow::muteAll);
        connect(m_playerPage, &PlayerPage::farChanged, this, [this](bool isFar) {
            changeSettings([isFar](Settings &settings) { settings.isFar = isFar; });
        });
        connect(m_playerPage, &PlayerPage::ownSoundChosen, this, [this](bool isOwn) {
            keepSound(isOwn ? std::optional(sound()) : std::nullopt);
            useSound(sound());
            showSound();
        });
        connect(&m_parts.voice, &Voice::voiceGone, m_playerPage, &PlayerPage::showNotice);
        connect(&m_parts.voice, &Voice::unavailable, m_playerPage, &PlayerPage::showNotice);
        connect(&m_parts.tones, &TonePlayer::unavailable, m_playerPage, &PlayerPage::showNotice);
    }
    return *m_playerPage;
}

SummaryPage &MainWindow::summaryPage()
{
    if (!m_summaryPage) {
        m_summaryPage = new SummaryPage;
        m_pages->addWidget(m_summaryPage);
        connect(m_summaryPage, &SummaryPage::closeRequested, this, &MainWindow::showLibrary);
        connect(m_summaryPage, &SummaryPage::checkedOut, this, &MainWindow::checkOut);
        connect(m_summaryPage, &SummaryPage::printRequested, this, &MainWindow::showPrint);
        connect(m_summaryPage, &SummaryPage::chairRoutineRequested, this, [this] {
            if (const CatalogRoutine *routine = chairRoutineIn(*m_catalog))
                showRoutine(toQString(routine->content.routine.id));
        });
    }
    return *m_summaryPage;
}

PrintPage &MainWindow::printPage()
{
    if (!m_printPage) {
        m_printPage = new PrintPage;
        m_pages->addWidget(m_printPage);
        connect(m_printPage, &PrintPage::backRequested, this, [this] { showPage(m_beforePrint); });
        connect(m_printPage, &PrintPage::picturesWanted, this, &MainWindow::drawForPaper);
        connect(m_printPage, &PrintPage::openRequested, this,
                [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    }
    return *m_printPage;
}

ProblemPage &MainWindow::problemPage()
{
    if (!m_problemPage) {
        m_problemPage = new ProblemPage;
        m_pages->addWidget(m_problemPage);
        connect(m_problemPage, &ProblemPage::backRequested, this, &MainWindow::showLibrary);
        connect(m_problemPage, &ProblemPage::openFolderRequested, this, &MainWindow::openFolder);
    }
    return *m_problemPage;
}

SettingsPage &MainWindow::settingsPage()
{
    if (!m_settingsPage) {
        m_settingsPage =
            new SettingsPage(*m_figures, sampleStep(*m_parts.shipped), m_parts.shipped->postures());
        m_pages->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::askAgainRequested, this, &MainWindow::showScreening);
        connect(m_settingsPage, &SettingsPage::deleteAnswersRequested, this, [this] {
            forgetPerson();
            m_settingsPage->setAnswersKept(isAnythingKept());
        });
        connect(m_settingsPage, &SettingsPage::voiceExampleRequested, this,
                &MainWindow::speakExample);
        connect(m_settingsPage, &SettingsPage::changed, this, [this](const Settings &chosen) {
            changeSettings([&chosen](Settings &settings) { settings = chosen; });
            applySettings();
            useDesktop();
        });
        connect(m_settingsPage, &SettingsPage::noticeExampleRequested, this,
                &MainWindow::tellOfPause);
        connect(&m_parts.voice, &Voice::ready, m_settingsPage,
                [this] { m_settingsPage->setVoices(m_parts.voice.voices()); });
        m_settingsPage->setHasPanel(PanelIcon::isPossible());
    }
    return *m_settingsPage;
}

} // namespace hipwise
