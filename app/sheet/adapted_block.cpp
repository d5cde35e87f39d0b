#include "sheet/adapted_block.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/stacks.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

constexpr TextStyle usual{.size = 10.5, .lineHeight = 14};
constexpr qreal above = 1; ///< each sentence

BlockPtr titleOf(const SheetContent &content, qreal width, qreal scale)
{
    const std::vector<TextRun> title = {
        {QCoreApplication::translate("Sheet", "Adapted for:") + QLatin1Char(' '), QFont::Bold},
        {QString::fromStdString(content.adaptedFor) + QLatin1Char('.')}};
    return std::make_shared<Paragraph>(title, usual.scaled(scale), width);
}

BlockPtr changeBlock(const std::string &change, qreal width, qreal scale)
{
    constexpr qreal indent = 11;
    const TextStyle style = usual.scaled(scale);
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Paragraph>(QStringLiteral("–"), style, indent), {0, 0});
    group->place(std::make_shared<Paragraph>(QString::fromStdString(change), style, width - indent),
                 {indent, 0});
    return group;
}

} // namespace

BlockPtr adaptedBlock(const SheetContent &content, qreal width, qreal scale)
{
    if (content.adaptedFor.empty())
        return nullptr;
    auto group = std::make_shared<Group>();
    group->place(titleOf(content, width, scale), {0, 0});
    for (const std::string &change : content.changes)
        group->stack(changeBlock(change, width, scale), above);
    return group;
}

std::vector<BlockPtr> adaptedBlocks(const SheetContent &content, QSizeF room, qreal scale)
{
    if (content.adaptedFor.empty() || content.changes.empty())
        return {};
    std::vector<BlockPtr> parts{titleOf(content, room.width(), scale)};
    for (const std::string &change : content.changes)
        parts.push_back(changeBlock(change, room.width(), scale));
    return stacks(parts, above, room.height());
}

} // namespace hipwise
