#include "ui/programme/today_strip.h"

#include "session/programme_plan.h"
#include "ui/programme/today_words.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_link.h"

#include <QVBoxLayout>

namespace hipwise {

TodayStrip::TodayStrip(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("todayStrip"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    hide();
}

void TodayStrip::setFollowed(const PersonalShelf &shelf, const Catalog &catalog, CalendarDay today)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may be the one that was pressed
        delete item;
    }
    for (const auto &[id, record] : shelf.programmes) {
        if (const CatalogProgramme *programme = catalog.programme(id))
            add(programme->content, record, catalog, today);
    }
    setVisible(m_rows->count() > 0);
}

void TodayStrip::add(const Programme &programme, const ProgrammeRecord &record,
                     const Catalog &catalog, CalendarDay today)
{
    const ProgrammePlan plan = planOf(programme, record, today);
    auto *panel = new Panel(Panel::Kind::News);
    // With very large text there is no room beside each other.
    const auto direction = textScale() < 1.4 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    auto *row = new QBoxLayout(direction, panel);
    row->setContentsMargins(20, 10, 14, 10);
    row->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Prose(todayText(plan, catalog), TextRole::BodyStrong));
    const QString id = toQString(programme.id);
    auto *link = new TextLink(toQString(programme.title));
    link->setAccessibleName(link->text() + QStringLiteral(", ") + weekText(plan));
    link->setObjectName(QStringLiteral("planLink"));
    connect(link, &TextLink::clicked, this, [this, id] { Q_EMIT programmeRequested(id); });
    words->addWidget(link, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    if (catalog.routine(plan.today)) {
        auto *start = new Button(Button::Kind::Secondary, tr("Start"), QStringLiteral("play"));
        start->setObjectName(QStringLiteral("startTodayButton"));
        const QString routine = toQString(plan.today);
        connect(start, &Button::clicked, this, [this, routine] { Q_EMIT startRequested(routine); });
        row->addWidget(start, 0, Qt::AlignVCenter | Qt::AlignLeft);
    }
    m_rows->addWidget(panel);
}

} // namespace hipwise
