#include "sheet/topic_content.h"
#include "ui/figure/figures.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/topic_page.h"
#include "ui/library/library_page.h"
#include "ui/print/print_page.h"
#include "ui/routine/routine_page.h"
#include "ui/shell/main_window.h"
#include "ui/step/step_page.h"
#include "ui/style/dates.h"
#include "ui/style/words.h"

#include <QStackedWidget>

// How the window finds its way around routines, steps and topics.

namespace hipwise {

void MainWindow::connectLibrary()
{
    connect(m_libraryPage, &LibraryPage::routineOpened, this, &MainWindow::showRoutine);
    connect(m_libraryPage, &LibraryPage::resumeRequested, this, &MainWindow::resumeSession);
    connect(m_libraryPage, &LibraryPage::resumeDeclined, this, &MainWindow::endOffer);
    connect(m_libraryPage, &LibraryPage::startRequested, this, [this](const QString &id) {
        if (const CatalogRoutine *routine = m_catalog->routine(id.toStdString()))
            startRoutine(*routine);
    });
    connect(m_libraryPage, &LibraryPage::stepOpened, this, &MainWindow::showStep);
    connect(m_libraryPage, &LibraryPage::stepStartRequested, this, [this](const QString &id) {
        if (const Step *step = m_catalog->step(id.toStdString()))
            startStep(*step);
    });
    connect(m_libraryPage, &LibraryPage::routineMarked, this, [this](const QString &id, bool is) {
        m_keeper->setFavourite(ShelfStore::Kind::Routine, id.toStdString(), is);
    });
    connect(m_libraryPage, &LibraryPage::stepMarked, this, [this](const QString &id, bool is) {
        m_keeper->setFavourite(ShelfStore::Kind::Step, id.toStdString(), is);
    });
    connect(m_libraryPage, &LibraryPage::programmeOpened, this, &MainWindow::showProgramme);
    connect(m_libraryPage, &LibraryPage::topicRequested, this, &MainWindow::showTopic);
    connect(m_libraryPage, &LibraryPage::brokenFileOpened, this, &MainWindow::showProblems);
}

QString MainWindow::nameOf(const QWidget *page) const
{
    if (page == m_routinePage && m_chosen)
        return toQString(m_chosen->content.routine.title);
    if (page == m_topicPage || page == m_learnPage)
        return tr("Learn");
    return tr("Library");
}

void MainWindow::showStep(const QString &id)
{
    const Step *step = m_catalog->step(id.toStdString());
    if (!step)
        return showLibrary();
    m_step = std::make_unique<Step>(*step);
    if (m_pages->currentWidget() != &stepPage())
        m_beforeStep = m_pages->currentWidget();
    m_stepPage->setStep(*m_step, *m_catalog, nameOf(m_beforeStep));
    m_stepPage->setFavourite(m_keeper->shelf().steps.isFavourite(m_step->id));
    showPage(m_stepPage);
}

void MainWindow::showLearn()
{
    showPage(&learnPage());
}

void MainWindow::showTopic(const QString &id)
{
    const LearnTopic *topic = m_catalog->topic(id.toStdString());
    if (!topic)
        return showLearn();
    m_topic = topic->id;
    if (m_pages->currentWidget() != &topicPage())
        m_beforeTopic = m_pages->currentWidget();
    m_topicPage->setTopic(*topic, *m_catalog, nameOf(m_beforeTopic));
    showPage(m_topicPage);
}

void MainWindow::printTopic()
{
    const LearnTopic *topic = m_catalog->topic(m_topic);
    if (!topic)
        return;
    m_beforePrint = m_pages->currentWidget();
    const SafetyTables &safety = m_catalog->safety();
    printPage().setContent(TopicContent{*topic, m_catalog->sources(sources(*topic)),
                                        safety.redFlags, safety.stopRules,
                                        toQDate(m_keeper->today())});
    showPage(m_printPage);
}

StepPage &MainWindow::stepPage()
{
    if (!m_stepPage) {
        m_stepPage = new StepPage(*m_figures);
        m_pages->addWidget(m_stepPage);
        connect(m_stepPage, &StepPage::backRequested, this,
                [this] { showPage(m_beforeStep ? m_beforeStep : m_libraryPage); });
        connect(m_stepPage, &StepPage::tryRequested, this, [this] { startStep(Step(*m_step)); });
        connect(m_stepPage, &StepPage::favouriteToggled, this, [this](bool isFavourite) {
            m_keeper->setFavourite(ShelfStore::Kind::Step, m_step->id, isFavourite);
        });
    }
    return *m_stepPage;
}

LearnPage &MainWindow::learnPage()
{
    if (!m_learnPage) {
        m_learnPage = new LearnPage(*m_figures, *m_parts.shipped);
        m_pages->addWidget(m_learnPage);
        connect(m_learnPage, &LearnPage::topicOpened, this, &MainWindow::showTopic);
    }
    return *m_learnPage;
}

TopicPage &MainWindow::topicPage()
{
    if (!m_topicPage) {
        m_topicPage = new TopicPage(*m_figures);
        m_pages->addWidget(m_topicPage);
        connect(m_topicPage, &TopicPage::backRequested, this,
                [this] { showPage(m_beforeTopic ? m_beforeTopic : &learnPage()); });
        connect(m_topicPage, &TopicPage::printRequested, this, &MainWindow::printTopic);
        connect(m_topicPage, &TopicPage::stepRequested, this, &MainWindow::showStep);
        // Queued: the button goes with the text that it is in.
        connect(m_topicPage, &TopicPage::topicRequested, this, &MainWindow::showTopic,
                Qt::QueuedConnection);
    }
    return *m_topicPage;
}

} // namespace hipwise
