#include "ui/player/guide_column.h"

#include "ui/player/repetition_view.h"
#include "ui/player/ring_timer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

GuideColumn::GuideColumn(QWidget *parent)
    : QWidget(parent)
    , m_pill(new Tag(Tag::Kind::Waiting))
    , m_heading(new Prose({}, TextRole::TitleL))
    , m_ring(new RingTimer)
    , m_repetition(new RepetitionView)
    , m_instruction(new Prose({}, TextRole::Instruction))
    , m_breathing(makeBreathing())
    , m_caution(makeCaution())
    , m_ready(new Button(Button::Kind::Secondary, tr("I am ready"), QStringLiteral("play")))
{
    m_pill->setObjectName(QStringLiteral("pill"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_ring->setObjectName(QStringLiteral("ring"));
    m_instruction->setObjectName(QStringLiteral("instruction"));
    m_ready->setObjectName(QStringLiteral("readyButton"));
    m_ready->setFocusPolicy(Qt::TabFocus);
    m_ready->setSizeKind(Button::Size::Large);
    connect(m_ready, &Button::clicked, this, &GuideColumn::readyRequested);

    auto *clock = new QHBoxLayout;
    clock->setSpacing(20);
    clock->addWidget(m_ring);
    clock->addWidget(m_repetition, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_pill, 0, Qt::AlignLeft);
    layout->addWidget(m_heading);
    layout->addLayout(clock, 10);
    layout->addWidget(m_instruction);
    layout->addWidget(m_breathing);
    layout->addStretch(1);
    layout->addWidget(m_caution);
    layout->addWidget(m_ready);
}

QWidget *GuideColumn::makeBreathing()
{
    m_breathingText = new Prose({}, TextRole::LeadSmall, &Tokens::breath);
    m_breathingText->setObjectName(QStringLiteral("breathing"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(new IconView(QStringLiteral("breath"), 26, &Tokens::breath), 0, Qt::AlignTop);
    layout->addWidget(m_breathingText, 1);
    return row;
}

Panel *GuideColumn::makeCaution()
{
    m_cautionText = new Prose({}, TextRole::BodyStrong, &Tokens::amber);
    m_cautionText->setObjectName(QStringLiteral("caution"));
    auto *panel = new Panel(Panel::Kind::Care);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(14);
    layout->addWidget(new IconView(QStringLiteral("warning"), 26, &Tokens::amber));
    layout->addWidget(m_cautionText, 1);
    return panel;
}

void GuideColumn::setView(const PlayerView &view)
{
    m_pill->setKind(view.isWork ? Tag::Kind::Work : Tag::Kind::Waiting);
    m_pill->setIconName(view.sides.empty() ? QString() : QStringLiteral("swap"));
    m_pill->setText(view.pill);
    m_heading->setText(view.heading);
    m_ring->setReading({view.count, view.countCaption, view.fractionLeft, view.isWork, view.hasHalf,
                        view.isLastSeconds, view.breath});
    m_repetition->setView(view);
    m_instruction->setText(view.instruction);
    m_breathingText->setText(view.breathing);
    m_cautionText->setText(view.caution);
    m_caution->setVisible(!view.caution.isEmpty() && !view.canBeReady);
    m_ready->setVisible(view.canBeReady);
    m_heading->setVisible(hasRoomForHeading());
    m_breathing->setVisible(!view.breathing.isEmpty() && hasRoomForBreathing());
}

/// With large text in a low window the instruction is what must be seen without scrolling.
bool GuideColumn::hasRoomForHeading() const
{
    const int needed = m_pill->sizeHint().height() + m_heading->heightForWidth(width()) +
                       m_ring->minimumSizeHint().height() + m_instruction->heightForWidth(width()) +
                       3 * layout()->spacing();
    return !parentWidget() || needed <= parentWidget()->height();
}

/// It gives way before anything scrolls.
bool GuideColumn::hasRoomForBreathing() const
{
    const int others =
        m_breathing->isHidden() ? m_breathing->heightForWidth(width()) + layout()->spacing() : 0;
    return !parentWidget() || heightForWidth(width()) + others <= parentWidget()->height();
}

int GuideColumn::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

void GuideColumn::setNarrow(bool isNarrow)
{
    m_heading->setRole(isNarrow ? TextRole::TitleM : TextRole::TitleL);
    m_instruction->setRole(isNarrow ? TextRole::InstructionSmall : TextRole::Instruction);
    m_ring->setDiameter(isNarrow ? 196 : 236);
    layout()->setSpacing(isNarrow ? 6 : 10);
}

} // namespace hipwise
