#include "ui/programme/today_panel.h"

#include "ui/programme/today_words.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

TodayPanel::TodayPanel(const Programme &programme, const ProgrammePlan &plan, bool isFollowed,
                       const Catalog &catalog, QWidget *parent)
    : Panel(Kind::News, parent)
    , m_column(new QVBoxLayout(this))
    , m_buttons(new FlowLayout(12, 12))
{
    setObjectName(QStringLiteral("todayPanel"));
    m_column->setContentsMargins(20, 16, 20, 18);
    m_column->setSpacing(6);
    if (!isFollowed)
        offerPlan(programme);
    else if (plan.isFinished())
        lookBack(programme);
    else
        tellToday(plan, catalog);
    if (isFollowed)
        connect(addButton(Button::Kind::Quiet, tr("Stop following"), QStringLiteral("stopButton")),
                &Button::clicked, this, &TodayPanel::stopRequested);
    auto *buttons = new QWidget;
    buttons->setLayout(m_buttons);
    m_column->addSpacing(8);
    m_column->addWidget(buttons);
}

Button *TodayPanel::addButton(Button::Kind kind, const QString &text, const QString &name)
{
    auto *button = new Button(kind, text);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void TodayPanel::offerPlan(const Programme &programme)
{
    m_column->addWidget(new Prose(lengthText(programme), TextRole::CardTitle));
    m_column->addWidget(new Prose(tr("Begin on any day. What you miss moves on to the next day "
                                     "that suits. These are the days if you begin today."),
                                  TextRole::Body));
    connect(addButton(Button::Kind::Primary, tr("Begin this plan"), QStringLiteral("beginButton")),
            &Button::clicked, this, &TodayPanel::beginRequested);
}

void TodayPanel::tellToday(const ProgrammePlan &plan, const Catalog &catalog)
{
    m_column->addWidget(new Prose(weekText(plan), TextRole::SmallStrong, &Tokens::deep));
    m_column->addWidget(new Prose(todayText(plan, catalog), TextRole::CardTitle));
    if (plan.asksToGoOn)
        ask(plan);
    if (plan.isHeldBack)
        m_column->addWidget(new Prose(tr("A day after was not as usual, so week %1 comes again. Do "
                                         "less of it. Week %2 begins "
                                         "when two in a row are as usual.")
                                          .arg(plan.current + 1)
                                          .arg(plan.current + 2),
                                      TextRole::Body));
    if (!catalog.routine(plan.today))
        return;
    auto *start = addButton(Button::Kind::Primary, tr("Start"), QStringLiteral("startButton"));
    start->setIconName(QStringLiteral("play"));
    const QString routine = toQString(plan.today);
    connect(start, &Button::clicked, this, [this, routine] { Q_EMIT startRequested(routine); });
}

/// The next-day check of the evidence (NX02 to NX04), in words: for who was not asked, or put the
/// question off.
void TodayPanel::ask(const ProgrammePlan &plan)
{
    const auto next = plan.current + 2;
    m_column->addWidget(new Prose(
        tr("How were the days after? As usual, twice in a row: go on to week %1. Worse, or not "
           "sure: stay with week %2, and do less. Worse for more than two days, or no better after "
           "two weeks: ask a physiotherapist or a doctor.")
            .arg(next)
            .arg(next - 1),
        TextRole::Body));
    connect(addButton(Button::Kind::Secondary, tr("As usual: go on to week %1").arg(next),
                      QStringLiteral("goOnButton")),
            &Button::clicked, this, &TodayPanel::goOnRequested);
}

void TodayPanel::lookBack(const Programme &programme)
{
    m_column->addWidget(new Prose(tr("All weeks are done"), TextRole::CardTitle));
    m_column->addWidget(new Prose(tr("Look back: what got easier, what did not?"), TextRole::Body));
    if (!programme.after.empty())
        m_column->addWidget(new Prose(toQString(programme.after), TextRole::Body));
    connect(addButton(Button::Kind::Secondary, tr("Begin again"), QStringLiteral("beginButton")),
            &Button::clicked, this, &TodayPanel::beginRequested);
}

} // namespace hipwise
