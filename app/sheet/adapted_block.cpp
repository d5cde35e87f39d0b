#include "sheet/adapted_block.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"

#include <QCoreApplication>

namespace hipwise {

BlockPtr adaptedBlock(const SheetContent &content, qreal width, qreal scale)
{
    if (content.adaptedFor.empty())
        return nullptr;
    constexpr qreal indent = 11;
    const TextStyle style = TextStyle{.size = 10.5, .lineHeight = 14}.scaled(scale);
    const std::vector<TextRun> title = {
        {QCoreApplication::translate("Sheet", "Adapted for:") + QLatin1Char(' '), QFont::Bold},
        {QString::fromStdString(content.adaptedFor) + QLatin1Char('.')}};
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Paragraph>(title, style, width), {0, 0});
    for (const std::string &change : content.changes) {
        const qreal top = group->size().height() + 1;
        group->place(std::make_shared<Paragraph>(QStringLiteral("–"), style, indent), {0, top});
        group->place(
            std::make_shared<Paragraph>(QString::fromStdString(change), style, width - indent),
            {indent, top});
    }
    return group;
}

} // namespace hipwise
