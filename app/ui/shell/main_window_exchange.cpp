#include "exchange/routine_code.h"

#include "drawing/figure_studio.h"
#include "safety/change_words.h"
#include "sheet/sheet_content.h"
#include "ui/exchange/bring_in_page.h"
#include "ui/print/print_page.h"
#include "ui/shell/main_window.h"
#include "ui/style/dates.h"

#include <QStackedWidget>

// How a routine leaves the window on paper, and how one from elsewhere comes in.

namespace hipwise {

void MainWindow::showPrint()
{
    m_beforePrint = m_pages->currentWidget();
    const ResolvedRoutine &content = m_adapted->routine.content;
    const std::vector<StepChange> &changes = m_adapted->adaptation.changes;
    const std::vector<std::string> sentences = personalWords(changes, m_adapted->flags);
    auto code = routineCode(m_adapted->routine, *m_catalog);
    const QString noCode = code || m_isStepChosen ? QString() : code.error().sentence;
    printPage().setContent(
        {.routine = content,
         .length = m_adapted->routine.length,
         .sources = m_catalog->sources(sources(content)),
         .stopRules = m_catalog->safety().stopRules,
         .redFlags = m_catalog->safety().redFlags,
         .date = toQDate(m_keeper->today()),
         .adaptedFor = sentences.empty() ? std::string() : namesOf(m_adapted->flags),
         .changes = sentences,
         .flags = m_adapted->flags,
         .cautionFlags = m_catalog->safety().flags,
         .code = code ? std::move(code).value() : QImage()},
        noCode);
    showPage(m_printPage);
}

void MainWindow::drawForPaper(double detail)
{
    const std::vector<Step> steps = stepsOf(m_adapted->routine.content);
    m_parts.studio.drawForPaper(
        steps, detail, m_printPage,
        [page = m_printPage, steps](const auto &pictures) { page->setPictures(steps, pictures); });
}

void MainWindow::showBringIn()
{
    bringInPage().begin();
    showPage(m_bringInPage);
}

/// The routine is a file in the folder now; the catalogue has it when the folder has been read again.
void MainWindow::showIfArrived()
{
    if (m_bringInPage)
        m_bringInPage->setInLibrary(m_catalog->routine(m_bringInPage->routineId().toStdString()));
}

BringInPage &MainWindow::bringInPage()
{
    if (m_bringInPage)
        return *m_bringInPage;
    m_bringInPage = new BringInPage;
    m_pages->addWidget(m_bringInPage);
    m_receiver = new RoutineReceiver(m_parts.userFolder, this);
    connect(m_bringInPage, &BringInPage::backRequested, this, &MainWindow::showLibrary);
    connect(m_bringInPage, &BringInPage::routineRequested, this, &MainWindow::showRoutine);
    connect(m_bringInPage, &BringInPage::fileGiven, this, [this](const QString &path) {
        m_bringInPage->setBusy();
        m_receiver->receiveFile(path, m_catalog);
    });
    connect(m_bringInPage, &BringInPage::textGiven, this, [this](const QString &text) {
        m_bringInPage->setBusy();
        m_receiver->receiveText(text, m_catalog);
    });
    connect(m_receiver, &RoutineReceiver::finished, this,
            [this](const RoutineReceiver::Outcome &outcome) {
                m_bringInPage->setOutcome(outcome);
                showIfArrived();
            });
    return *m_bringInPage;
}

} // namespace hipwise
