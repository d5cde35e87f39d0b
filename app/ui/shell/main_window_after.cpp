#include "history/course_of.h"
#include "safety/looked_at.h"
#include "safety/next_words.h"
#include "safety/pain_background.h"
#include "ui/checkin/course_keeper.h"
#include "ui/checkin/next_day_page.h"
#include "ui/history/session_journal.h"
#include "ui/library/library_page.h"
#include "ui/player/session_player.h"
#include "ui/shell/main_window.h"
#include "ui/style/words.h"
#include "ui/summary/summary_page.h"

#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

// What comes after a session: how it was, and what that means for the next.

namespace hipwise {

/// Not where nothing was done and nothing hurt, nor after a warning sign: what to do then is on the
/// page. What was said in the session may be answer enough.
void MainWindow::askCheckOut()
{
    const std::vector<PainRecord> &said = m_player->said();
    if (!said.empty() && said.back().taken == WayOn::Stop)
        m_person->notePain(); // whatever is answered now
    const bool isAnythingToAsk = isAnythingDone(m_player->session().outcomes()) || !said.empty();
    if (isEndedByRule() || !isAnythingToAsk)
        return;
    m_summaryPage->askCheckOut(m_player->painAtStart());
    if (isAnySignNew())
        checkOut({.atStart = m_player->painAtStart()});
}

bool MainWindow::isAnySignNew() const
{
    const std::vector<PainRecord> &said = m_player->said();
    return hasNewSigns(said, backgroundOf(m_adapted->flags, said));
}

bool MainWindow::isEndedByRule() const
{
    const std::vector<PainRecord> &said = m_player->said();
    return !said.empty() && endsSession(said.back().advice);
}

/// After a warning sign all questions come again before the next session. Who lost their balance
/// may go on at once, on a chair.
void MainWindow::noteWarningSign()
{
    const std::vector<PainRecord> &said = m_player->said();
    if (isEndedByRule() && said.back().taken != WayOn::ChairRoutine)
        askAgain(warningSignOf(said, m_person->today()));
}

/// A milder sign does not hide one that waits to be looked at.
void MainWindow::askAgain(const std::optional<WarningSign> &said)
{
    const std::optional<WarningSign> &waiting = m_person->profile().sign;
    m_person->askAgain(said && waiting ? moreUrgent(*waiting, *said, m_catalog->safety()) : said);
}

/// A sign that the history has and the answers do not, as after their file was lost.
void MainWindow::findWarningSign()
{
    const Profile &profile = m_person->profile();
    const std::optional<WarningSign> sign = m_course->lastSign();
    if (sign && !profile.sign && (!profile.lookedAt || sign->day > *profile.lookedAt))
        askAgain(sign);
}

void MainWindow::checkOut(const CheckOut &answer)
{
    CheckOut said = answer;
    said.hasNewSigns = said.hasNewSigns || isAnySignNew();
    if (m_journal && m_journal->session())
        m_course->noteCheckOut(*m_journal->session(), said);
    if (lightOf(said) != DayLight::Green)
        m_person->notePain();
    const NextWords words = inWords(said, m_catalog->safety().afterRules);
    m_summaryPage->setNext(lightOf(said), words, m_catalog->sources(words.sources));
}

std::vector<SessionCourse> MainWindow::coursesOfChosen() const
{
    return withLooks(m_course->courses(m_chosen->content.routine.id), m_person->profile());
}

/// The library says which routines the person leaves for now. By the latest sessions only: all that
/// were ever done are too many for a start of the program.
void MainWindow::usePauses()
{
    std::set<std::string> paused;
    for (const auto &[id, courses] : m_course->latestCourses()) {
        if (nextTime(withLooks(courses, m_person->profile())).dose == NextDose::Paused)
            paused.insert(id);
    }
    m_libraryPage->setPaused(std::move(paused));
}

/// Easier, if the last time says so.
void MainWindow::beginAsPlanned()
{
    if (nextTime(coursesOfChosen()).dose == NextDose::Easier)
        startEased();
    else
        beginSession(m_adapted->routine.content, StartedAs::Planned);
}

void MainWindow::showNextDay()
{
    const std::optional<SessionRecord> due = m_course->nextDayDue();
    if (!due)
        return leaveNextDay();
    showPage(&nextDayPage());
    m_nextDayPage->begin(toQString(due->title), due->started.day, m_person->today());
}

void MainWindow::noteNextDay(NextDay::Answer answer)
{
    const std::optional<SessionRecord> due = m_course->nextDayDue();
    if (!due)
        return leaveNextDay();
    m_course->noteNextDay(due->id, answer);
    const NextDay said{answer, m_person->today()};
    const DayLight light = lightOf(said, due->started.day);
    if (light == DayLight::Red)
        endOffer();
    if (answer == NextDay::Answer::RedSign)
        m_person->askAgain(); // it may be one that needs help at once
    useShelf();               // a programme's next week may wait for this answer
    const std::vector<AfterRule> &rules = m_catalog->safety().afterRules;
    NextWords words = inWords(said, due->started.day, rules);
    if (const std::optional<WarningSign> &sign = m_person->profile().sign;
        sign && courseOf(*due).sign) // no answer lifts what that one asks for
        words.sentence = asFlag(*sign, m_catalog->safety()).advice;
    const NextWords weeks = inWords(m_course->twoWeeks(), rules);
    std::vector<std::string> sources = words.sources;
    std::ranges::copy(weeks.sources, std::back_inserter(sources));
    m_nextDayPage->setWords(light, words, weeks, m_catalog->sources(sources));
}

void MainWindow::leaveNextDay()
{
    if (std::exchange(m_startsAfterNextDay, false))
        goOn();
    else
        showLibrary();
}

NextDayPage &MainWindow::nextDayPage()
{
    if (!m_nextDayPage) {
        m_nextDayPage = new NextDayPage;
        m_pages->addWidget(m_nextDayPage);
        connect(m_nextDayPage, &NextDayPage::answered, this, &MainWindow::noteNextDay);
        connect(m_nextDayPage, &NextDayPage::finished, this, &MainWindow::leaveNextDay);
        connect(m_nextDayPage, &NextDayPage::putOff, this, [this] {
            m_course->putOffNextDay();
            leaveNextDay();
        });
    }
    return *m_nextDayPage;
}

} // namespace hipwise
