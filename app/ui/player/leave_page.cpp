#include "ui/player/leave_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

LeavePage::LeavePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("leavePage"));
    auto *stay = new Button(Button::Kind::Primary, tr("Stay"));
    stay->setObjectName(QStringLiteral("stayButton"));
    stay->setSizeKind(Button::Size::Large);
    auto *leave = new Button(Button::Kind::Secondary, tr("End the session"));
    leave->setObjectName(QStringLiteral("leaveForGoodButton"));
    leave->setSizeKind(Button::Size::Large);
    connect(stay, &Button::clicked, this, &LeavePage::stayed);
    connect(leave, &Button::clicked, this, &LeavePage::left);

    auto *ways = new QWidget;
    auto *waysLayout = new FlowLayout(12, 8, ways);
    waysLayout->addWidget(stay);
    waysLayout->addWidget(leave);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(64, 64, 64, 64);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(new Prose(tr("End the session here?"), TextRole::TitleXL));
    layout->addWidget(new Prose(tr("The clock stands still. What you have done counts, and you "
                                   "will see it on the next page."),
                                TextRole::BodyL, &Tokens::ink2));
    layout->addSpacing(16);
    layout->addWidget(ways);
    layout->addStretch(2);
    setFocusProxy(stay);
}

} // namespace hipwise
