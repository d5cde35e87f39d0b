#include "safety/next_words.h"
#include "ui/player/session_player.h"
#include "ui/shell/main_window.h"
#include "ui/summary/summary_page.h"

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
    const NextWords words = inWords(said, m_catalog->safety().afterRules);
    m_summaryPage->setNext(lightOf(said), words, m_catalog->sources(words.sources));
}

} // namespace hipwise
