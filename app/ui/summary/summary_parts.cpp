#include "ui/summary/summary_parts.h"

#include "ui/player/hurts_words.h"
#include "ui/style/words.h"
#include "ui/summary/outcome_row.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::SummaryPage", text);
}

/// A panel with an icon before its heading. Returns where the rest goes.
QVBoxLayout *headed(Panel &panel, const QString &iconName, IconView::Colour colour,
                    const QString &heading)
{
    panel.setRadius(20);
    auto *row = new QHBoxLayout(&panel);
    row->setContentsMargins(24, 22, 24, 22);
    row->setSpacing(16);
    row->addWidget(new IconView(iconName, 26, colour), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new Prose(heading, TextRole::Heading));
    row->addLayout(words, 1);
    return words;
}

} // namespace

Panel *makeOutcomeCard(const ResolvedRoutine &routine, const std::vector<StepOutcome> &outcomes)
{
    auto *card = new Panel(Panel::Kind::Card);
    card->setRadius(20);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(28, 12, 28, 12);
    layout->setSpacing(0);
    for (const StepOutcome &outcome : outcomes) {
        if (outcome.step >= routine.steps.size())
            continue;
        if (layout->count() > 0)
            layout->addWidget(new Divider);
        layout->addWidget(new OutcomeRow(routine.steps[outcome.step], outcome));
    }
    return card;
}

Panel *makeSaidCard(const std::vector<PainRecord> &said)
{
    auto *card = new Panel(Panel::Kind::Card);
    QVBoxLayout *words =
        headed(*card, QStringLiteral("info"), &Tokens::ink2, translated("What you noticed"));
    for (const PainRecord &record : said)
        words->addWidget(new Prose(inOneLine(record), TextRole::Body));
    return card;
}

} // namespace hipwise
