#include "ui/safety/reasons_panel.h"

#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

QHBoxLayout *marked(const QString &iconName, IconView::Colour colour, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconView(iconName, 20, colour), 0, Qt::AlignTop);
    row->addWidget(new Prose(text, TextRole::Small), 1);
    return row;
}

bool stops(const StopRule &rule)
{
    return rule.action == StopRule::Action::StopStep ||
           rule.action == StopRule::Action::StopSession;
}

} // namespace

ReasonsPanel::ReasonsPanel(const std::vector<StopRule> &rules, QWidget *parent)
    : Panel(Kind::Stage, parent)
    , m_why(new Prose({}, TextRole::Body))
{
    setRadius(24);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(10);
    layout->addWidget(new Prose(tr("Why we ask"), TextRole::Heading));
    layout->addWidget(m_why);
    layout->addLayout(marked(QStringLiteral("lock"), &Tokens::ink,
                             tr("Your answers stay on this computer. You can delete them at any "
                                "time.")));
    layout->addSpacing(8);
    layout->addWidget(new Prose(tr("During a session"), TextRole::Heading));
    layout->addWidget(
        new Prose(tr("Stop, and call for help, at:"), TextRole::SmallStrong, &Tokens::ink2));
    addSigns(*layout, rules, true);
    layout->addWidget(new Prose(tr("Stop at:"), TextRole::SmallStrong, &Tokens::ink2));
    addSigns(*layout, rules, false);
    layout->addStretch();

    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setObjectName(QStringLiteral("reasons"));
    area->setAccessibleName(tr("Why we ask, and when to stop"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setProperty("cornerRadius", 14.0);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(26, 26, 14, 20);
    outside->addWidget(area);
}

void ReasonsPanel::setWhy(const QString &why)
{
    m_why->setText(why);
}

void ReasonsPanel::addSigns(QVBoxLayout &layout, const std::vector<StopRule> &rules, bool emergency)
{
    for (const StopRule &rule : rules) {
        if (emergency && rule.action == StopRule::Action::Emergency) {
            layout.addLayout(
                marked(QStringLiteral("stop-octagon"), &Tokens::red, toQString(rule.sign)));
        } else if (!emergency && stops(rule)) {
            layout.addLayout(marked(QStringLiteral("minus"), &Tokens::ink2, toQString(rule.sign)));
        }
    }
}

} // namespace hipwise
