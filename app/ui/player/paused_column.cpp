#include "ui/player/paused_column.h"

#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"
#include "ui/widgets/tag.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

PausedColumn::PausedColumn(QWidget *parent)
    : QWidget(parent)
    , m_tag(new Tag(Tag::Kind::Waiting, tr("PAUSED")))
    , m_heading(new Prose({}, TextRole::TitleM))
    , m_text(new QVBoxLayout)
    , m_ownSound(new Chip(tr("For this routine only"), QStringLiteral("sound")))
{
    auto *repeat = new Button(Button::Kind::Secondary, tr("Repeat step"), QStringLiteral("repeat"));
    repeat->setObjectName(QStringLiteral("repeatButton"));
    repeat->setFocusPolicy(Qt::TabFocus);
    connect(repeat, &Button::clicked, this, &PausedColumn::repeatRequested);
    auto *stop = new Button(Button::Kind::Secondary, tr("End session"));
    stop->setObjectName(QStringLiteral("endButton"));
    stop->setFocusPolicy(Qt::TabFocus);
    connect(stop, &Button::clicked, this, &PausedColumn::stopRequested);

    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_text->setContentsMargins(0, 0, 16, 0);
    m_text->setSpacing(4);
    content->setLayout(m_text);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    makeCalm(*scroll);

    auto *ways = new QWidget;
    auto *waysLayout = new FlowLayout(12, 8, ways);
    waysLayout->addWidget(repeat);
    waysLayout->addWidget(stop);
    waysLayout->addWidget(m_ownSound);
    m_ownSound->setObjectName(QStringLiteral("ownSoundChip"));
    m_ownSound->setFocusPolicy(Qt::TabFocus);
    m_ownSound->hide();
    connect(m_ownSound, &Chip::clicked, this, &PausedColumn::ownSoundChosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tag, 0, Qt::AlignLeft);
    layout->addWidget(m_heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(ways);
}

void PausedColumn::setFirstTime(bool isFirstTime)
{
    m_tag->setText(isFirstTime ? tr("New to you. Space when you are ready.") : tr("PAUSED"));
}

void PausedColumn::setOwnSound(std::optional<bool> isOwn)
{
    m_ownSound->setVisible(isOwn.has_value());
    m_ownSound->setChecked(isOwn.value_or(false));
}

void PausedColumn::setStep(const PrescribedStep &step, std::optional<Side> side)
{
    m_heading->setText(toQString(step.step.name));
    while (QLayoutItem *item = m_text->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addPart(tr("Dose"), toQString(inWords(step.dose, step.step.laterality)));
    addPart(tr("Set-up"), toQString(step.step.setup));
    QString cues;
    for (std::size_t i = 0; i < step.step.cues.size(); ++i) {
        cues += (i > 0 ? QStringLiteral("\n") : QString()) +
                tr("%1.  %2").arg(i + 1).arg(toQString(spoken(step.step.cues[i], side)));
    }
    addPart(tr("Step by step"), cues);
    addPart(tr("Breathing"), toQString(step.step.breathing));
    addPart(tr("Common mistake"), toQString(step.step.mistake));
    addPart(tr("Note"), toQString(step.note));
    m_text->addStretch();
}

void PausedColumn::addPart(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    m_text->addWidget(new Prose(title, TextRole::SmallStrong, &Tokens::ink2));
    m_text->addWidget(new Prose(text, TextRole::BodyL));
    m_text->addSpacing(10);
}

} // namespace hipwise
