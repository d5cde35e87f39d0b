#include "ui/safety/sign_list.h"

#include "ui/safety/sign_words.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

SignList::SignList(const std::vector<RedFlag> &flags, QWidget *parent)
    : QWidget(parent)
    , m_moreButton(new Button(Button::Kind::Quiet, tr("More signs"), QStringLiteral("plus")))
    , m_more(new Panel(Panel::Kind::Card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(10);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(24, 20, 24, 20);
    more->setSpacing(14);
    for (const RedFlag &flag : flags) {
        if (!isFirstSign(flag)) {
            more->addWidget(new Prose(toQString(flag.sign), TextRole::Body));
            continue;
        }
        auto *line = new Panel(Panel::Kind::Card);
        auto *inside = new QHBoxLayout(line);
        m_lines.push_back(new Prose(shortSign(flag), TextRole::InstructionSmall));
        inside->addWidget(m_lines.back());
        layout->addWidget(line);
    }
    m_moreButton->setObjectName(QStringLiteral("moreSignsButton"));
    m_moreButton->setCheckable(true);
    connect(m_moreButton, &Button::toggled, this, &SignList::showMore);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_more->hide();
    layout->addWidget(m_more);
    layout->addStretch();
}

void SignList::setCompact(bool compact)
{
    layout()->setSpacing(compact ? 8 : 12);
    for (Prose *line : m_lines) {
        line->setRole(compact ? TextRole::Body : TextRole::InstructionSmall);
        const int air = compact ? 13 : 20;
        line->parentWidget()->layout()->setContentsMargins(24, air, 24, air);
    }
}

void SignList::reset()
{
    m_moreButton->setChecked(false);
}

void SignList::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setText(shown ? tr("Fewer signs") : tr("More signs"));
    m_moreButton->setIconName(shown ? QStringLiteral("minus") : QStringLiteral("plus"));
    m_moreButton->setAccessibleName(m_moreButton->text());
    if (shown)
        Q_EMIT moreShown();
}

} // namespace hipwise
