#include "ui/problems/problem_card.h"

#include "sheet/sheet_words.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

ProblemCard::ProblemCard(const Problem &problem, QWidget *parent)
    : Panel(Kind::Card, parent)
{
    const bool isError = problem.severity == Problem::Severity::Error;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(new IconView(isError ? QStringLiteral("warning") : QStringLiteral("info"), 22,
                                   &Tokens::amber),
                      0, Qt::AlignTop);

    auto *place = new FlowLayout(14, 2);
    if (problem.line > 0) {
        place->addWidget(new Prose(tr("Line %1, column %2").arg(problem.line).arg(problem.column),
                                   TextRole::SmallStrong, &Tokens::amber));
    }
    if (!problem.pointer.empty()) {
        place->addWidget(
            new Prose(toQString(problem.pointer), TextRole::SmallStrong, &Tokens::ink2));
    }
    if (!isError)
        place->addWidget(new Prose(tr("A hint"), TextRole::Small, &Tokens::ink2));

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    if (place->count() > 0)
        words->addLayout(place);
    else
        delete place;
    words->addWidget(new Prose(capitalised(toQString(problem.message)), TextRole::Body));
    layout->addLayout(words, 1);
}

} // namespace hipwise
