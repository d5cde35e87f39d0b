#include "ui/checkin/course_keeper.h"
#include "ui/figure/figures.h"
#include "ui/library/library_page.h"
#include "ui/programme/programme_page.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

// How the window follows a person through programmes.

namespace hipwise {

void MainWindow::useShelf()
{
    PersonalShelf shelf = m_keeper->shelf();
    for (auto &[id, record] : shelf.programmes)
        record.daysAfter = m_course->daysAfter(record.start);
    m_libraryPage->setShelf(shelf, m_keeper->today());
    if (m_programmePage)
        fillProgramme();
}

void MainWindow::showProgramme(const QString &id)
{
    m_programme = id.toStdString();
    if (!m_catalog->programme(m_programme))
        return showLibrary();
    programmePage();
    fillProgramme();
    showPage(m_programmePage);
}

/// With the plan as it is today; nothing where its file has gone.
void MainWindow::fillProgramme()
{
    const CatalogProgramme *programme = m_catalog->programme(m_programme);
    if (!programme)
        return;
    std::optional<ProgrammeRecord> record;
    if (const ProgrammeRecord *kept = m_keeper->record(m_programme)) {
        record = *kept;
        record->daysAfter = m_course->daysAfter(kept->start);
    }
    m_programmePage->setProgramme(*programme, *m_catalog, record ? &*record : nullptr,
                                  m_keeper->today());
}

ProgrammePage &MainWindow::programmePage()
{
    if (!m_programmePage) {
        m_programmePage = new ProgrammePage(*m_figures);
        m_pages->addWidget(m_programmePage);
        connect(m_programmePage, &ProgrammePage::backRequested, this, &MainWindow::showLibrary);
        connect(m_programmePage, &ProgrammePage::routineRequested, this, &MainWindow::showRoutine);
        connect(m_programmePage, &ProgrammePage::startRequested, this, [this](const QString &id) {
            if (const CatalogRoutine *routine = m_catalog->routine(id.toStdString()))
                startRoutine(*routine);
        });
        connect(m_programmePage, &ProgrammePage::beginRequested, this,
                [this] { m_keeper->follow(m_programme); });
        connect(m_programmePage, &ProgrammePage::goOnRequested, this,
                [this] { m_keeper->goOn(m_programme); });
        connect(m_programmePage, &ProgrammePage::stopRequested, this,
                [this] { m_keeper->stopFollowing(m_programme); });
    }
    return *m_programmePage;
}

} // namespace hipwise
