#include "ui/routine/step_list.h"

#include "ui/routine/meta_row.h"
#include "ui/routine/source_list.h"
#include "ui/routine/step_head.h"
#include "ui/routine/step_row.h"
#include "ui/style/words.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

/// A longer title is set smaller.
constexpr qsizetype shortTitle = 60;

} // namespace

StepList::StepList(Figures &figures, QWidget *parent)
    : QScrollArea(parent)
    , m_figures(figures)
{
    makeCalm(*this);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_reveal.setSingleShot(true);
    connect(&m_reveal, &QTimer::timeout, this, &StepList::scrollToWanted);
}

void StepList::setRoutine(const CatalogRoutine &routine, const Catalog &catalog, QWidget *notice,
                          bool warnsOthers)
{
    const Routine &file = routine.content.routine;
    const std::vector<CautionFlag> others =
        warnsOthers ? catalog.safety().flags : std::vector<CautionFlag>();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 0, 8, 32);
    layout->setSpacing(0);

    m_title = new Prose(toQString(file.title), TextRole::TitleL);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(new MetaRow(routine));
    if (notice) {
        layout->addSpacing(20);
        layout->addWidget(notice);
    }
    layout->addSpacing(28);
    const auto count = static_cast<int>(routine.content.steps.size());
    layout->addWidget(
        new Prose(count == 1 ? tr("1 step") : tr("%1 steps").arg(count), TextRole::Heading));
    layout->addSpacing(12);

    m_rows.clear();
    for (const PrescribedStep &step : routine.content.steps) {
        auto *row = new StepRow(m_figures, step, others, catalog.sources(step.step.sources));
        row->head()->setObjectName(QStringLiteral("step%1").arg(m_rows.size() + 1));
        connect(row, &StepRow::opened, this, [this, row] { reveal(row); });
        connect(row, &StepRow::stepRequested, this, &StepList::stepRequested);
        layout->addWidget(row);
        layout->addSpacing(10);
        m_rows.push_back(row);
    }
    m_sources = makeSources(catalog.sources(hipwise::sources(routine.content)));
    m_sources->hide();
    layout->addSpacing(14);
    layout->addWidget(m_sources);
    layout->addStretch();
    applyCompact();
    setWidget(content);
    content->setAutoFillBackground(false);
}

void StepList::reveal(QWidget *wanted)
{
    m_wanted = wanted;
    m_reveal.start();
}

void StepList::scrollToWanted()
{
    if (!m_wanted)
        return;
    ensureWidgetVisible(m_wanted, 0, 16);
    // What is taller than the page begins at its top.
    verticalScrollBar()->setValue(qMin(verticalScrollBar()->value(), m_wanted->y() - 16));
}

QWidget *StepList::makeSources(const std::vector<Source> &sources)
{
    auto *section = new QWidget;
    section->setObjectName(QStringLiteral("sources"));
    section->setFocusPolicy(Qt::TabFocus);
    section->setProperty("cornerRadius", 16.0);
    section->setAccessibleName(tr("Sources"));
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new Prose(tr("Sources"), TextRole::Heading));
    auto *card = new hipwise::Panel(hipwise::Panel::Kind::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(22, 20, 22, 20);
    inside->addWidget(new SourceList(sources));
    layout->addWidget(card);
    return section;
}

void StepList::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    applyCompact();
}

void StepList::applyCompact()
{
    if (m_title) {
        m_title->setRole(m_compact || m_title->text().size() > shortTitle ? TextRole::TitleM
                                                                          : TextRole::TitleL);
    }
    for (StepRow *row : m_rows)
        row->setCompact(m_compact);
}

void StepList::showSources()
{
    if (!m_sources)
        return;
    m_sources->show();
    m_sources->setFocus(Qt::OtherFocusReason);
    reveal(m_sources);
}

} // namespace hipwise
