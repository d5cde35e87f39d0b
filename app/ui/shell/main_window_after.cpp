#include "safety/next_words.h"
#include "ui/player/session_player.h"
#include "ui/shell/main_window.h"
#include "ui/summary/summary_page.h"

// What comes after a session: how it was, and what that means for the next.

namespace hipwise {

/// Not where nothing was done, nor after a warning sign: what to do then is on the page.
void MainWindow::askCheckOut()
{
    const std::vector<PainRecord> &said = m_player->said();
    const bool isEndedByRule = !said.empty() && endsSession(said.back().advice);
    if (!isEndedByRule && isAnythingDone(m_player->session().outcomes()))
        m_summaryPage->askCheckOut(m_player->painAtStart());
}

void MainWindow::checkOut(const CheckOut &said)
{
    const NextWords words = inWords(said, m_catalog->safety().afterRules);
    m_summaryPage->setNext(lightOf(said), words, m_catalog->sources(words.sources));
}

} // namespace hipwise
