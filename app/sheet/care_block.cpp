#include "sheet/care_block.h"

#include "sheet/caution_words.h"
#include "sheet/step_text.h"

#include <QCoreApplication>

namespace hipwise {

std::vector<BlockPtr> careBlocks(const ResolvedRoutine &routine, qreal width, qreal scale)
{
    const TextStyle heading{.size = 12, .lineHeight = 16, .weight = QFont::Bold};
    const TextStyle line{.size = 9, .lineHeight = 12};
    std::vector<BlockPtr> blocks;
    int number = 0;
    for (const PrescribedStep &step : routine.steps) {
        ++number;
        const QString cautions = cautionsForSome(step.step);
        if (cautions.isEmpty())
            continue;
        StepText text(width, scale);
        if (blocks.empty())
            text.add(
                QCoreApplication::translate("Sheet", "Steps that some people leave out or change"),
                heading, 4);
        const QString name = QString::fromStdString(step.step.name);
        text.add({{QStringLiteral("%1 %2: ").arg(number).arg(name), QFont::DemiBold}, {cautions}},
                 line, blocks.empty() ? 3 : 0);
        blocks.push_back(text.block());
    }
    return blocks;
}

} // namespace hipwise
