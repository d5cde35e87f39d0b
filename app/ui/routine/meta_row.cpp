#include "ui/routine/meta_row.h"

#include "sheet/sheet_words.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>

namespace hipwise {

MetaRow::MetaRow(const CatalogRoutine &routine, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(22, 6);
    setLayout(flow);

    const Position position = mainPosition(routine.content);
    const Level level = routine.content.routine.level;
    add(QStringLiteral("clock"), minutesText(routine.length));
    add(iconFor(position), positionName(position));
    add(QStringLiteral("level-%1").arg(1 + static_cast<int>(level)), levelName(level));
    if (!routine.content.routine.frequency.empty())
        add(QStringLiteral("refresh"), capitalised(toQString(routine.content.routine.frequency)));
    if (routine.isUsers)
        flow->addWidget(new Tag(Tag::Kind::Dose, tr("Your own")));
    if (routine.replacesShipped)
        flow->addWidget(new Tag(Tag::Kind::Dose, tr("Replaces the shipped routine")));
}

void MetaRow::add(const QString &iconName, const QString &words)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    row->addWidget(new IconView(iconName, 20, &Tokens::ink2), 0, Qt::AlignTop);
    row->addWidget(new Prose(words, TextRole::Body, &Tokens::ink2), 1);
    layout()->addWidget(entry);
}

} // namespace hipwise
