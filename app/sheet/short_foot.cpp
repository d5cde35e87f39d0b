#include "sheet/short_foot.h"

#include "sheet/caution_words.h"
#include "sheet/foot_blocks.h"
#include "sheet/group.h"
#include "sheet/leave_out.h"
#include "sheet/paragraph.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

QString shortFootWords(const SheetContent &content)
{
    const bool isForSome =
        std::ranges::any_of(content.routine.steps, [](const PrescribedStep &step) {
            return !cautionsForSome(step.step).isEmpty();
        });
    QString general = QCoreApplication::translate("Sheet", "General guidance, not a diagnosis.");
    if (isForSome && !leaveOuts(content).empty())
        return QCoreApplication::translate("Sheet", "Who changes steps, and the sources: see the "
                                                    "standard sheet.") +
               QLatin1Char(' ') + general;
    if (isForSome)
        return QCoreApplication::translate("Sheet", "Who leaves out or changes steps, and the "
                                                    "sources: see the standard sheet.") +
               QLatin1Char(' ') + general;
    if (content.sources.empty())
        return general;
    return QCoreApplication::translate("Sheet", "The standard sheet names the sources.") +
           QLatin1Char(' ') + general;
}

BlockPtr shortFoot(const SheetContent &content, qreal width, qreal scale)
{
    const TextStyle style =
        TextStyle{.size = 10.5, .lineHeight = 13, .colour = measures::secondInk}.scaled(scale);
    auto group = std::make_shared<Group>();
    if (const BlockPtr stop = stopBlock(content, width, scale)) {
        group->place(stop, {0, 0});
        group->pad(4);
    }
    if (const std::vector<TextRun> words = leaveOutWords(content); !words.empty()) {
        group->stack(std::make_shared<Paragraph>(words, style, width), 0);
        group->pad(2);
    }
    group->stack(std::make_shared<Paragraph>(shortFootWords(content), style, width), 0);
    return group;
}

} // namespace hipwise
