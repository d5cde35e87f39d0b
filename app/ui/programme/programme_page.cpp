#include "ui/programme/programme_page.h"

#include "session/programme_plan.h"
#include "sheet/sheet_words.h"
#include "ui/programme/today_panel.h"
#include "ui/programme/week_view.h"
#include "ui/routine/source_list.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int ringRoom = 8;       ///< for the focus ring, inside of what scrolls
constexpr int buttonPadding = 10; ///< of a quiet button
constexpr int widestText = 820;   ///< longer lines are hard to read

} // namespace

ProgrammePage::ProgrammePage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_back(new Button(Button::Kind::Quiet, tr("Library"), QStringLiteral("arrow-left")))
    , m_area(new QScrollArea)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setAccessibleName(tr("Back to the library"));
    connect(m_back, &Button::clicked, this, &ProgrammePage::backRequested);
    makeCalm(*m_area);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 0, pageEdge, 0);
    top->addWidget(m_back);
    top->addStretch();
    auto *body = new QHBoxLayout;
    body->setContentsMargins(pageEdge - ringRoom, 4, pageEdge - ringRoom - 12, 0);
    body->addWidget(m_area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(body, 1);
}

void ProgrammePage::setProgramme(const CatalogProgramme &programme, const Catalog &catalog,
                                 const ProgrammeRecord *record, CalendarDay today)
{
    const bool isOther = m_id != programme.content.id;
    m_id = programme.content.id;
    const int place = isOther ? 0 : m_area->verticalScrollBar()->value();
    const bool hadFocus = m_area->isAncestorOf(focusWidget());
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->deleteLater(); // a button of it may be the one that was pressed
    }
    QWidget *content = makeContent(programme.content, catalog, record, today);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    content->show();
    m_area->verticalScrollBar()->setValue(place);
    // What was pressed is gone; the keyboard goes on where the answer is.
    if (hadFocus && !isOther) {
        if (auto *panel = content->findChild<TodayPanel *>()) {
            if (auto *button = panel->findChild<Button *>())
                button->setFocus(Qt::OtherFocusReason);
        }
    }
}

QWidget *ProgrammePage::makeContent(const Programme &programme, const Catalog &catalog,
                                    const ProgrammeRecord *record, CalendarDay today)
{
    const bool isFollowed = record != nullptr;
    const ProgrammePlan plan =
        planOf(programme, record ? *record : ProgrammeRecord{today, {}, {}}, today);
    auto *text = new QWidget;
    text->setMaximumWidth(qRound(widestText * textScale()));
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Prose(toQString(programme.title), TextRole::TitleL));
    column->addSpacing(6);
    column->addWidget(new Prose(toQString(programme.goal), TextRole::BodyL));
    if (!programme.audience.empty())
        column->addWidget(new Prose(tr("For %1.").arg(toQString(programme.audience)),
                                    TextRole::Body, &Tokens::ink2));
    column->addSpacing(16);
    auto *panel = new TodayPanel(programme, plan, isFollowed, catalog);
    connect(panel, &TodayPanel::startRequested, this, &ProgrammePage::startRequested);
    connect(panel, &TodayPanel::beginRequested, this, &ProgrammePage::beginRequested);
    connect(panel, &TodayPanel::goOnRequested, this, &ProgrammePage::goOnRequested);
    connect(panel, &TodayPanel::stopRequested, this, &ProgrammePage::stopRequested);
    column->addWidget(panel);
    for (std::size_t i = 0; i < programme.weeks.size(); ++i) {
        auto *week = new WeekView(m_figures, {programme, plan, i, today, isFollowed}, catalog);
        connect(week, &WeekView::routineRequested, this, &ProgrammePage::routineRequested);
        column->addSpacing(14);
        column->addWidget(week);
    }
    if (!programme.after.empty()) {
        column->addSpacing(22);
        column->addWidget(new Prose(tr("Afterwards"), TextRole::Heading));
        column->addWidget(new Prose(toQString(programme.after), TextRole::Body));
    }
    column->addSpacing(22);
    column->addWidget(new Prose(tr("Sources"), TextRole::Heading));
    column->addSpacing(8);
    column->addWidget(new SourceList(catalog.sources(programme.sources)));
    column->addStretch();

    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(ringRoom, 0, ringRoom, 40);
    layout->setSpacing(0);
    layout->addWidget(text, 100);
    layout->addStretch(1);
    return content;
}

} // namespace hipwise
