#include "ui/safety/advice_view.h"

#include "ui/safety/sign_words.h"
#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

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

Panel::Kind groundOf(RedFlag::Urgency urgency)
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

AdviceView::AdviceView(const std::vector<RedFlag> &flags, QWidget *parent)
    : QScrollArea(parent)
{
    makeCalm(*this);
    setWidgetResizable(true);
    setObjectName(QStringLiteral("advice"));
    setAccessibleName(tr("What to do"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("cornerRadius", 16.0);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 16);
    layout->setSpacing(16);
    for (const RedFlag::Urgency urgency : {RedFlag::Urgency::Emergency, RedFlag::Urgency::Urgent,
                                           RedFlag::Urgency::Soon, RedFlag::Urgency::Postpone})
        addGroup(*layout, flags, urgency);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
}

void AdviceView::addGroup(QVBoxLayout &layout, const std::vector<RedFlag> &flags,
                          RedFlag::Urgency urgency)
{
    const auto isOfIt = [urgency](const RedFlag &flag) { return flag.urgency == urgency; };
    if (std::ranges::none_of(flags, isOfIt))
        return;
    auto *panel = new hipwise::Panel(groundOf(urgency));
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(24, 20, 24, 22);
    inside->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconView(iconOf(urgency), 26, colourOf(urgency)), 0, Qt::AlignTop);
    head->addWidget(new Prose(headingFor(urgency), TextRole::Lead, colourOf(urgency)), 1);
    inside->addLayout(head);
    for (const RedFlag &flag : flags) {
        if (!isOfIt(flag))
            continue;
        auto *entry = new QVBoxLayout;
        entry->setSpacing(2);
        entry->addWidget(new Prose(toQString(flag.sign), TextRole::BodyStrong));
        entry->addWidget(new Prose(toQString(flag.advice), TextRole::Body));
        inside->addLayout(entry);
    }
    layout.addWidget(panel);
}

} // namespace hipwise
