#include "safety/next_words.h"
#include "ui/checkin/course_keeper.h"
#include "ui/checkin/next_day_page.h"
#include "ui/history/session_journal.h"
#include "ui/player/session_player.h"
#include "ui/shell/main_window.h"
#include "ui/style/words.h"
#include "ui/summary/summary_page.h"

#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <utility>

// What comes after a session: how it was, and what that means for the next.

namespace hipwise {

/// Not where nothing was done, nor after a warning sign: what to do then is on the page.
void MainWindow::askCheckOut()
{
    if (!isEndedByRule() && isAnythingDone(m_player->session().outcomes()))
        m_summaryPage->askCheckOut(m_player->painAtStart());
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
    if (isEndedByRule() && m_player->said().back().taken != WayOn::ChairRoutine)
        m_person->askAgain();
}

void MainWindow::checkOut(const CheckOut &said)
{
    if (m_journal && m_journal->session())
        m_course->noteCheckOut(*m_journal->session(), said);
    const NextWords words = inWords(said, m_catalog->safety().afterRules);
    m_summaryPage->setNext(lightOf(said), words, m_catalog->sources(words.sources));
}

std::vector<SessionCourse> MainWindow::coursesOfChosen() const
{
    return m_course->courses(m_chosen->content.routine.id);
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
    useShelf(); // a programme's next week may wait for this answer
    const std::vector<AfterRule> &rules = m_catalog->safety().afterRules;
    const NextWords words = inWords(said, due->started.day, rules);
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
