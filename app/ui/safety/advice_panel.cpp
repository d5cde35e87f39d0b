#include "ui/safety/advice_panel.h"

#include "ui/safety/sign_words.h"
#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

QString iconOf(RedFlag::Urgency urgency)
{
    switch (urgency) {
    case RedFlag::Urgency::Emergency:
        return QStringLiteral("stop-octagon");
    case RedFlag::Urgency::Urgent:
        return QStringLiteral("warning");
    case RedFlag::Urgency::Soon:
        return QStringLiteral("info");
    case RedFlag::Urgency::Postpone:
        return QStringLiteral("calendar");
    }
    return {};
}

Panel::Kind kindOf(RedFlag::Urgency urgency)
{
    switch (urgency) {
    case RedFlag::Urgency::Emergency:
        return Panel::Kind::Stop;
    case RedFlag::Urgency::Urgent:
        return Panel::Kind::Care;
    case RedFlag::Urgency::Soon:
    case RedFlag::Urgency::Postpone:
        return Panel::Kind::Card;
    }
    return Panel::Kind::Card;
}

IconView::Colour colourOf(RedFlag::Urgency urgency)
{
    switch (urgency) {
    case RedFlag::Urgency::Emergency:
        return &Tokens::red;
    case RedFlag::Urgency::Urgent:
        return &Tokens::amber;
    case RedFlag::Urgency::Soon:
    case RedFlag::Urgency::Postpone:
        return &Tokens::ink;
    }
    return &Tokens::ink;
}

} // namespace

AdvicePanel::AdvicePanel(const std::vector<RedFlag> &flags, RedFlag::Urgency urgency,
                         QWidget *parent)
    : Panel(kindOf(urgency), parent)
{
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(24, 20, 24, 22);
    inside->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconView(iconOf(urgency), 26, colourOf(urgency)), 0, Qt::AlignTop);
    head->addWidget(new Prose(headingFor(urgency), TextRole::Lead, colourOf(urgency)), 1);
    inside->addLayout(head);
    for (const RedFlag &flag : flags) {
        if (flag.urgency != urgency)
            continue;
        auto *entry = new QVBoxLayout;
        entry->setSpacing(2);
        entry->addWidget(new Prose(toQString(flag.sign), TextRole::BodyStrong));
        entry->addWidget(new Prose(toQString(flag.advice), TextRole::Body));
        inside->addLayout(entry);
    }
}

std::vector<AdvicePanel *> advicePanels(const std::vector<RedFlag> &flags)
{
    std::vector<AdvicePanel *> panels;
    for (const RedFlag::Urgency urgency : {RedFlag::Urgency::Emergency, RedFlag::Urgency::Urgent,
                                           RedFlag::Urgency::Soon, RedFlag::Urgency::Postpone}) {
        if (std::ranges::count(flags, urgency, &RedFlag::urgency) > 0)
            panels.push_back(new AdvicePanel(flags, urgency));
    }
    return panels;
}

} // namespace hipwise
