#include "ui/summary/check_out_card.h"

#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/prose.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

CheckOutCard::CheckOutCard(std::optional<int> painAtStart, QWidget *parent)
    : Panel(Kind::Card, parent)
    , m_painAtStart(painAtStart)
    , m_pain(new PainScale)
    , m_new(new CheckRow(tr("Something new"),
                         tr("Sharp pain, or pain, tingling or numbness down the leg.")))
{
    setObjectName(QStringLiteral("checkOutCard"));
    setRadius(20);
    setFocusPolicy(Qt::ClickFocus);
    m_new->setObjectName(QStringLiteral("newSigns"));
    auto *question = new QHBoxLayout;
    question->addWidget(new Prose(tr("How much does it hurt now?"), TextRole::Heading), 1);
    if (painAtStart)
        question->addWidget(
            new Label(tr("Before: %1").arg(*painAtStart), TextRole::Body, &Tokens::ink2));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 24);
    layout->setSpacing(10);
    layout->addLayout(question);
    layout->addWidget(m_pain);
    layout->addWidget(new Prose(tr("Hip or back. 0 is none, 10 the worst you can think of."),
                                TextRole::Small, &Tokens::ink2));
    layout->addWidget(m_new);
    layout->addSpacing(6);
    layout->addWidget(new Prose(tr("How was the effort?"), TextRole::Heading));
    layout->addWidget(makeEffort());
    connect(m_pain, &PainScale::chosen, this, &CheckOutCard::tell);
    connect(m_new, &CheckRow::toggled, this, &CheckOutCard::tell);
}

QWidget *CheckOutCard::makeEffort()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(8, 6, row);
    auto *group = new QButtonGroup(this);
    for (const QString &text : {tr("Easy"), tr("About right"), tr("Hard")}) {
        auto *chip = new Chip(text);
        chip->setObjectName(QStringLiteral("effort%1").arg(m_efforts.size()));
        chip->setAccessibleName(tr("Effort: %1").arg(text));
        group->addButton(chip);
        layout->addWidget(chip);
        m_efforts.push_back(chip);
        connect(chip, &Chip::clicked, this, &CheckOutCard::tell);
    }
    return row;
}

void CheckOutCard::keyPressEvent(QKeyEvent *event)
{
    bool isDigit = false;
    const int digit = event->text().toInt(&isDigit);
    if (isDigit)
        m_pain->choose(digit);
    else
        Panel::keyPressEvent(event);
}

void CheckOutCard::tell()
{
    CheckOut said{
        .pain = m_pain->value(), .atStart = m_painAtStart, .hasNewSigns = m_new->isChecked()};
    if (const auto effort = std::ranges::find_if(m_efforts, &Chip::isChecked);
        effort != m_efforts.end())
        said.effort = static_cast<Effort>(effort - m_efforts.begin());
    if (said.pain || said.hasNewSigns)
        Q_EMIT answered(said);
}

} // namespace hipwise
