#include "ui/history/resume_words.h"
#include "ui/history/session_journal.h"
#include "ui/library/library_page.h"
#include "ui/player/first_time.h"
#include "ui/player/player_page.h"
#include "ui/player/session_player.h"
#include "ui/shell/main_window.h"
#include "ui/style/words.h"

// How sessions are kept, and how one that was left in the middle is gone on with.

namespace hipwise {

void MainWindow::makeJournal()
{
    m_journal = std::make_unique<SessionJournal>(m_parts.history, *m_player);
    connect(m_journal.get(), &SessionJournal::troubled, m_playerPage, &PlayerPage::showNotice);
}

/// Before a step that no session has had yet, where the person wants that.
void MainWindow::waitFirstTime()
{
    if (!m_settings.waitsFirstTime)
        return;
    m_firstTime = std::make_unique<FirstTime>(*m_player, m_parts.history.stepsDone());
    m_playerPage->setFirstTime(m_firstTime.get());
}

/// What the window knows of a session of what has been chosen.
SessionRecord MainWindow::beginning() const
{
    const Routine &routine = m_chosen->content.routine;
    SessionRecord record;
    record.kind = m_isStepChosen ? SessionKind::SingleStep : SessionKind::Routine;
    record.routineId = routine.id;
    record.title = routine.title;
    record.started = momentOf(m_parts.wallClock);
    record.startedAs = m_startedAs;
    return record;
}

/// Not while the safety questions are due, nor while a warning sign is to be looked at: by their
/// answers the session might be another. It stays for a later start.
void MainWindow::offerResume()
{
    if (const std::optional<HistoryTrouble> &trouble = m_parts.history.trouble())
        m_libraryPage->setHistoryNotice(toQString(sentenceFor(*trouble)));
    if (m_person->isScreeningDue() || m_person->profile().sign)
        return;
    std::optional<SessionToResume> found =
        sessionToResume(m_parts.history, m_parts.wallClock, m_parts.clock);
    if (!found)
        return;
    m_toResume = std::make_unique<SessionToResume>(*std::move(found));
    m_libraryPage->setResume(resumeText(*m_toResume, m_person->today()));
}

/// Nothing runs before the person says so. The check-in before the session still counts.
void MainWindow::resumeSession()
{
    if (!m_toResume)
        return;
    const std::unique_ptr<SessionToResume> session = std::move(m_toResume);
    m_libraryPage->setResume({});
    CatalogRoutine routine;
    routine.content = session->session.routine();
    routine.content.routine.id = session->record.routineId;
    routine.length = session->record.planned;
    choose(routine, session->record.kind == SessionKind::SingleStep);
    m_painAtStart = session->record.painAtStart;
    m_startedAs = session->record.startedAs;
    usePlayer(std::make_unique<SessionPlayer>(std::move(session->session), session->record.said));
    m_player->setPainAtStart(m_painAtStart);
    makeJournal();
    m_journal->goOn(session->record, std::move(session->claim));
    m_playerPage->setPlayer(m_player.get());
}

/// "Not now", or something else instead.
void MainWindow::endOffer()
{
    if (!m_toResume)
        return;
    m_parts.history.noteEnd(m_toResume->record.id, Ending::Abandoned, m_toResume->noted);
    m_toResume.reset();
    m_libraryPage->setResume({});
}

void MainWindow::forgetPerson()
{
    endOffer();
    m_person->forget();
    m_parts.history.forgetAll(); // what could not be deleted is still kept, and the page says so
}

bool MainWindow::isAnythingKept() const
{
    return m_person->isKept() || m_parts.history.count() > 0;
}

} // namespace hipwise
