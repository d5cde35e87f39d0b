#include "sheet/header_block.h"

#include "sheet/adapted_block.h"
#include "sheet/group.h"
#include "sheet/header_parts.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"
#include "sheet/sheet_words.h"

#include <algorithm>

namespace hipwise {

BlockPtr headerBlock(const SheetContent &content, const QStringList &shared, qreal width,
                     qreal scale, Tones tones, bool hasCues)
{
    const Routine &routine = content.routine.routine;
    const BlockPtr mark = markBlock(tones);
    const qreal markLeft = width - mark->size().width();
    const TextStyle lead = TextStyle{.size = 12, .lineHeight = 16}.scaled(scale);
    const TextStyle small = TextStyle{.size = 10.5, .lineHeight = 14}.scaled(scale);

    auto group = std::make_shared<Group>();
    group->place(titleBlock(QString::fromStdString(routine.title), markLeft - 12, scale), {0, 0});
    if (const QString purpose = purposeInWords(routine); !purpose.isEmpty())
        group->stack(std::make_shared<Paragraph>(purpose, lead, width), 4);
    group->stack(factsBlock(content, width, scale), 9);
    const QString side = hasCues ? workingSideInWords(content.routine) : QString();
    QStringList notes{sentence(QString::fromStdString(routine.note))};
    if (shared.isEmpty()) // else it stands behind these
        notes += side;
    notes.removeAll(QString());
    if (!notes.isEmpty())
        group->stack(std::make_shared<Paragraph>(notes.join(QLatin1Char(' ')), small, width), 6);
    if (const BlockPtr adapted = adaptedBlock(content, width, scale))
        group->stack(adapted, 8);
    group->stack(linesBlock(content, width, std::max(scale, 1.0)), 12);
    if (const BlockPtr note = personNoteBlock(content, width, scale))
        group->stack(note, 8);
    if (!shared.isEmpty())
        group->stack(everyStepBlock(shared, side, width, scale), 9);
    group->place(mark, {markLeft, 6});
    group->pad(measures::mm(4));
    return group;
}

} // namespace hipwise
