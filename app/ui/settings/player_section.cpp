#include "ui/settings/player_section.h"

#include "ui/settings/chip_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

PlayerSection::PlayerSection(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Prose(tr("Session"), TextRole::Heading));

    QWidget *distances = addRow(tr("Far is readable from a mat three metres away. L changes it."));
    const auto addDistance = [&](const QString &text, const QString &name, bool isFar) {
        m_distances.emplace_back(
            addChip(*distances, text, name, [this, isFar] { Q_EMIT farChosen(isFar); }), isFar);
    };
    addDistance(tr("Near view"), QStringLiteral("view-near"), false);
    addDistance(tr("Far view"), QStringLiteral("view-far"), true);

    QWidget *turns =
        addRow(tr("With your head on its side the far view can lie down, too: key T."));
    const auto addTurn = [&](const QString &text, const QString &name, QuarterTurn turn) {
        m_turns.emplace_back(addChip(*turns, text, name, [this, turn] { Q_EMIT turnChosen(turn); }),
                             turn);
    };
    addTurn(tr("Upright"), QStringLiteral("turn-upright"), QuarterTurn::Upright);
    addTurn(tr("Top to the right"), QStringLiteral("turn-right"), QuarterTurn::Right);
    addTurn(tr("Top to the left"), QStringLiteral("turn-left"), QuarterTurn::Left);

    QWidget *firstTimes = addRow(tr("A step that is new to you can wait until you have read it."));
    const auto addFirstTime = [&](const QString &text, const QString &name, bool isWaiting) {
        m_firstTimes.emplace_back(addChip(*firstTimes, text, name,
                                          [this, isWaiting] { Q_EMIT firstTimeChosen(isWaiting); }),
                                  isWaiting);
    };
    addFirstTime(tr("By the clock"), QStringLiteral("first-time-clock"), false);
    addFirstTime(tr("Wait for me"), QStringLiteral("first-time-wait"), true);

    QWidget *flashes = addRow(tr("The screen can light up at each change, if you hear no tones."));
    const auto addFlash = [&](const QString &text, const QString &name, bool isFlashing) {
        m_flashes.emplace_back(
            addChip(*flashes, text, name, [this, isFlashing] { Q_EMIT flashChosen(isFlashing); }),
            isFlashing);
    };
    addFlash(tr("No light"), QStringLiteral("flash-off"), false);
    addFlash(tr("Light at each change"), QStringLiteral("flash-on"), true);
}

/// A sentence with a row of choices below; returns the row.
QWidget *PlayerSection::addRow(const QString &sentence)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new Prose(sentence, TextRole::Small, &Tokens::ink2));
    QWidget *row = makeChipRow();
    column->addWidget(row);
    return row;
}

void PlayerSection::setSettings(const Settings &settings)
{
    for (const auto &[chip, isFar] : m_distances)
        chip->setChecked(isFar == settings.isFar);
    for (const auto &[chip, turn] : m_turns)
        chip->setChecked(turn == settings.farTurn);
    for (const auto &[chip, isWaiting] : m_firstTimes)
        chip->setChecked(isWaiting == settings.waitsFirstTime);
    for (const auto &[chip, isFlashing] : m_flashes)
        chip->setChecked(isFlashing == settings.isFlashing);
}

} // namespace hipwise
