#include "ui/summary/outcome_row.h"

#include "ui/style/words.h"
#include "ui/summary/side_dashes.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::OutcomeRow", text);
}

QString sideName(Side side)
{
    return side == Side::Left ? translated("Left") : translated("Right");
}

QString doneOf(const SideOutcome &side)
{
    return translated("%1 of %2").arg(side.done).arg(side.planned);
}

/// Done and planned of one side; dashes while they can be counted at a glance.
void addSide(QGridLayout &grid, const SideOutcome &side)
{
    const int row = grid.rowCount();
    if (side.side)
        grid.addWidget(new Label(sideName(*side.side), TextRole::Small, &Tokens::ink2), row, 0);
    if (side.planned <= SideDashes::most) {
        grid.addWidget(new SideDashes(side.done, side.planned), row, 1, Qt::AlignVCenter);
    } else {
        grid.addWidget(new Label(doneOf(side), TextRole::Small, &Tokens::ink2), row, 1);
    }
}

QString statusIcon(const StepOutcome &outcome)
{
    if (outcome.isComplete())
        return QStringLiteral("check");
    return outcome.isSkipped() ? QStringLiteral("skip") : QStringLiteral("minus");
}

} // namespace

OutcomeRow::OutcomeRow(const PrescribedStep &step, const StepOutcome &outcome, QWidget *parent)
    : QWidget(parent)
{
    auto *disc = new IconView(statusIcon(outcome), 16, &Tokens::deep);
    disc->setDisc(28, &Tokens::sage);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new Prose(toQString(step.step.name), TextRole::BodyStrong));
    if (outcome.isSkipped())
        words->addWidget(new Prose(tr("Not done"), TextRole::Small, &Tokens::ink2));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 9, 0, 9);
    layout->setSpacing(16);
    layout->addWidget(disc);
    layout->addLayout(words, 1);
    setMinimumHeight(57);

    const bool hasSides = outcome.sides.size() > 1;
    if (outcome.isSkipped())
        return;
    if (hasSides || !outcome.isComplete()) {
        auto *sides = new QGridLayout;
        sides->setHorizontalSpacing(10);
        sides->setVerticalSpacing(4);
        for (const SideOutcome &side : outcome.sides)
            addSide(*sides, side);
        layout->addLayout(sides);
        layout->setAlignment(sides, Qt::AlignVCenter);
    } else {
        layout->addWidget(new Label(toQString(badge(step.dose, step.step.laterality)),
                                    TextRole::Body, &Tokens::ink2));
    }
}

} // namespace hipwise
