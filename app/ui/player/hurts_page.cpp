#include "ui/player/hurts_page.h"

#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

using Action = StopRule::Action;

QWidget *makeRule(const StopRule &rule, bool isEmergency)
{
    auto *panel = new Panel(isEmergency ? Panel::Kind::Stop : Panel::Kind::Card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Prose(toQString(rule.sign), TextRole::BodyStrong,
                               isEmergency ? &Tokens::red : &Tokens::ink));
    words->addWidget(new Prose(toQString(rule.advice), TextRole::Body,
                               isEmergency ? &Tokens::ink : &Tokens::ink2));
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(14);
    if (isEmergency)
        layout->addWidget(new IconView(QStringLiteral("stop-octagon"), 26, &Tokens::red), 0,
                          Qt::AlignTop);
    layout->addLayout(words, 1);
    return panel;
}

} // namespace

HurtsPage::HurtsPage(std::vector<StopRule> rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(std::move(rules))
    , m_left(new Prose({}, TextRole::BodyStrong, &Tokens::deep))
    , m_first(makeFirst())
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("hurtsPage"));
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(new Prose(tr("What do you notice?"), TextRole::TitleL));
    right->addWidget(new Prose(tr("Find the closest line. Mild stretch is fine, pain is not."),
                               TextRole::BodyL, &Tokens::ink2));
    right->addSpacing(8);
    right->addWidget(makeRules(), 1);
    right->addSpacing(8);
    right->addWidget(makeWays());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 28, 20, 28);
    layout->setSpacing(32);
    layout->addWidget(m_first);
    layout->addLayout(right, 1);
}

QWidget *HurtsPage::makeFirst()
{
    auto *stopped = new Panel(Panel::Kind::News);
    stopped->setRadius(22);
    auto *stoppedLayout = new QHBoxLayout(stopped);
    stoppedLayout->setContentsMargins(16, 10, 16, 10);
    stoppedLayout->setSpacing(10);
    stoppedLayout->addWidget(new IconView(QStringLiteral("pause"), 20, &Tokens::deep));
    stoppedLayout->addWidget(m_left, 1);

    auto *first = new Panel(Panel::Kind::Stage);
    first->setRadius(24);
    auto *firstLayout = new QVBoxLayout(first);
    firstLayout->setContentsMargins(26, 28, 26, 28);
    firstLayout->setSpacing(8);
    firstLayout->addWidget(new Prose(tr("FIRST"), TextRole::SmallStrong, &Tokens::deep));
    firstLayout->addWidget(new Prose(tr("Ease out of it."), TextRole::TitleM));
    firstLayout->addWidget(
        new Prose(tr("Let go slowly. Put your feet down. Breathe."), TextRole::BodyL));
    firstLayout->addSpacing(8);
    firstLayout->addWidget(new Prose(tr("Take all the time you need. Nothing is running."),
                                     TextRole::Body, &Tokens::ink2));
    firstLayout->addStretch();

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(stopped);
    layout->addWidget(first, 1);
    return column;
}

QWidget *HurtsPage::makeRules()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    content->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 12, 0);
    m_list->setSpacing(8);
    addGroup(*m_list, tr("Get help now"), {Action::Emergency});
    addGroup(*m_list, tr("End the session"), {Action::StopSession});
    addGroup(*m_list, tr("Stop this step"), {Action::StopStep});
    addGroup(*m_list, tr("Go gently, or go on"), {Action::Ease, Action::GoOn});
    m_list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Stop rules"));
    makeCalm(*scroll);
    return scroll;
}

void HurtsPage::addGroup(QVBoxLayout &layout, const QString &title,
                         const std::vector<Action> &actions)
{
    layout.addWidget(new Prose(title, TextRole::SmallStrong, &Tokens::ink2));
    for (const StopRule &rule : m_rules) {
        if (std::find(actions.begin(), actions.end(), rule.action) != actions.end())
            layout.addWidget(makeRule(rule, rule.action == Action::Emergency));
    }
    layout.addSpacing(8);
}

QWidget *HurtsPage::makeWays()
{
    auto *end = new Button(Button::Kind::Primary, tr("End the session"));
    end->setObjectName(QStringLiteral("hurtsEndButton"));
    auto *skip = new Button(Button::Kind::Secondary, tr("Skip this step"));
    skip->setObjectName(QStringLiteral("hurtsSkipButton"));
    auto *passed = new Button(Button::Kind::Secondary, tr("It has passed"));
    passed->setObjectName(QStringLiteral("passedButton"));
    connect(end, &Button::clicked, this, &HurtsPage::stopRequested);
    connect(skip, &Button::clicked, this, &HurtsPage::skipRequested);
    connect(passed, &Button::clicked, this, &HurtsPage::passed);

    auto *ways = new QWidget;
    auto *layout = new FlowLayout(12, 8, ways);
    layout->addWidget(end);
    layout->addWidget(skip);
    layout->addWidget(passed);
    return ways;
}

/// Beside the rules while there is room, and before them where there is none.
void HurtsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int beside = qRound(280 * textScale());
    if (width() >= 3 * beside) {
        m_first->setFixedWidth(beside);
        static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_first);
    } else {
        m_first->setMinimumWidth(0);
        m_first->setMaximumWidth(QWIDGETSIZE_MAX);
        m_list->insertWidget(0, m_first);
    }
}

void HurtsPage::setLeft(const QString &secondsLeft)
{
    m_left->setText(tr("Clock stopped. %1 left").arg(secondsLeft));
}

} // namespace hipwise
