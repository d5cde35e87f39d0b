#include "ui/player/guide_column.h"

#include "ui/player/repetition_view.h"
#include "ui/player/ring_timer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

GuideColumn::GuideColumn(QWidget *parent)
    : QWidget(parent)
    , m_pill(new Tag(Tag::Kind::Waiting))
    , m_heading(new Prose({}, TextRole::TitleL))
    , m_clock(new QHBoxLayout)
    , m_ring(new RingTimer)
    , m_repetition(new RepetitionView)
    , m_instruction(new Prose({}, TextRole::Instruction))
    , m_breathing(makeBreathing())
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

    m_clock->setSpacing(20);
    m_clock->addWidget(m_ring);
    m_clock->addWidget(m_repetition, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_pill, 0, Qt::AlignLeft);
    layout->addWidget(m_heading);
    layout->addLayout(m_clock, 10);
    layout->addWidget(m_instruction);
    layout->addWidget(m_breathing);
    layout->addStretch(1);
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
    m_ready->setVisible(view.canBeReady || view.waitsForDone);
    showReady(view.waitsForDone);
    // Twenty-five times a second would be too often for measuring texts.
    const QSize place(width(), room());
    if (PlayerView words = wordsOf(view); words != m_fitted || place != m_fittedRoom) {
        m_fitted = std::move(words);
        m_fittedRoom = place;
        fit();
    }
}

/// The same button: one word from the person, and it goes on.
void GuideColumn::showReady(bool isDone)
{
    const QString text = isDone ? tr("Done") : tr("I am ready");
    if (m_ready->text() == text)
        return;
    m_ready->setText(text);
    m_ready->setIconName(isDone ? QStringLiteral("check") : QStringLiteral("play"));
    m_ready->setKeyHint(isDone ? tr("Space") : QString());
    m_ready->updateGeometry();
}

void GuideColumn::fit()
{
    const int least = leastHeight();
    setTight(least > room());
    m_heading->setVisible(least + m_heading->heightForWidth(width()) + layout()->spacing() <=
                          room());
    m_breathing->setVisible(!m_breathingText->text().isEmpty() && hasRoomForBreathing());
}

int GuideColumn::room() const
{
    return parentWidget() ? parentWidget()->height() : QWIDGETSIZE_MAX;
}

/// What has to be seen without scrolling, one below the other.
int GuideColumn::leastHeight() const
{
    const int clock =
        std::max(m_ring->minimumSizeHint().height(), m_repetition->minimumSizeHint().height());
    return m_pill->sizeHint().height() + clock + m_instruction->heightForWidth(width()) +
           2 * layout()->spacing();
}

/// With large text in a low window the instruction stands beside the ring, where it is seen without
/// scrolling; the repetitions give way.
void GuideColumn::setTight(bool isTight)
{
    if (isTight != m_isTight) {
        m_isTight = isTight;
        auto *column = static_cast<QVBoxLayout *>(layout());
        if (isTight)
            m_clock->addWidget(m_instruction, 1);
        else
            column->insertWidget(column->indexOf(m_breathing), m_instruction);
    }
    m_repetition->setVisible(!isTight);
}

/// It gives way before anything scrolls.
bool GuideColumn::hasRoomForBreathing() const
{
    const int others =
        m_breathing->isHidden() ? m_breathing->heightForWidth(width()) + layout()->spacing() : 0;
    return heightForWidth(width()) + others <= room();
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
    m_fitted = {};
}

} // namespace hipwise
