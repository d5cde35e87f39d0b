#include "sheet/header_parts.h"

#include "sheet/equipment_words.h"
#include "sheet/framed.h"
#include "sheet/group.h"
#include "sheet/icon.h"
#include "sheet/paragraph.h"
#include "sheet/rule.h"
#include "sheet/sheet_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

constexpr qreal iconSize = 13;
constexpr qreal iconColumn = 19;

BlockPtr factBlock(Icon::Shape shape, const QString &words, qreal width, qreal scale)
{
    const TextStyle style =
        TextStyle{.size = 10.5, .lineHeight = 14, .weight = QFont::Medium}.scaled(scale);
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Icon>(shape, iconSize), {0, (style.lineHeight - iconSize) / 2});
    group->place(std::make_shared<Paragraph>(words, style, width - iconColumn), {iconColumn, 0});
    return group;
}

} // namespace

BlockPtr titleBlock(const QString &title, qreal width, qreal scale)
{
    struct Size
    {
        qreal points;
        int lines;
    };
    constexpr std::array sizes{Size{24, 2}, Size{20, 3}, Size{17, 4}, Size{14, 0}};
    std::shared_ptr<Paragraph> block;
    for (const Size &size : sizes) {
        const TextStyle style{.size = size.points,
                              .lineHeight = size.points * 1.2,
                              .weight = QFont::Bold,
                              .tracking = -1.7};
        block = std::make_shared<Paragraph>(title, style.scaled(scale), width);
        if (block->lineCount() <= size.lines)
            break;
    }
    return block;
}

BlockPtr markBlock(Tones tones)
{
    auto group = std::make_shared<Group>();
    const TextStyle style{.size = 12, .lineHeight = 16, .weight = QFont::Bold};
    group->place(std::make_shared<Icon>(Icon::Shape::Mark, 16, tones), {0, 0});
    group->place(std::make_shared<Paragraph>(QStringLiteral("Hipwise"), style, 100), {21, 0});
    return group;
}

BlockPtr factsBlock(const SheetContent &content, qreal width, qreal scale)
{
    constexpr qreal between = 18;
    const QString frequency = QString::fromStdString(content.routine.routine.frequency);
    std::vector<BlockPtr> facts;
    facts.push_back(factBlock(Icon::Shape::Clock, minutesInWords(content.length), width, scale));
    if (!frequency.isEmpty())
        facts.push_back(factBlock(Icon::Shape::Repeat, capitalised(frequency), width, scale));
    facts.push_back(factBlock(Icon::Shape::Bed, equipmentInWords(content.routine), width, scale));

    auto group = std::make_shared<Group>();
    QPointF at(0, 0);
    for (const BlockPtr &fact : facts) {
        if (at.x() > 0 && at.x() + fact->size().width() > width)
            at = {0, group->size().height() + 3};
        group->place(fact, at);
        at.rx() += fact->size().width() + between;
    }
    return group;
}

BlockPtr linesBlock(const SheetContent &content, qreal width, qreal scale)
{
    struct Line
    {
        QString label;
        qreal share; ///< of the width
        QString known;
    };
    const std::array lines{Line{QCoreApplication::translate("Sheet", "Name"), 0.39,
                                QString::fromStdString(content.personName)},
                           Line{QCoreApplication::translate("Sheet", "For"), 0.37, {}},
                           Line{QCoreApplication::translate("Sheet", "Week of"), 0.24, {}}};
    const TextStyle style = TextStyle{.size = 9.5, .lineHeight = 13}.scaled(scale);
    const TextStyle written =
        TextStyle{.size = 11, .lineHeight = 13, .weight = QFont::DemiBold}.scaled(scale);
    auto group = std::make_shared<Group>();
    const qreal inside = width - 2 * measures::gap;
    qreal left = 0;
    for (const Line &line : lines) {
        const qreal right = left + line.share * inside;
        const auto label = std::make_shared<Paragraph>(line.label, style, width / 4);
        const qreal start = left + label->size().width() + 7;
        group->place(label, {left, 0});
        qreal bottom = style.lineHeight;
        if (!line.known.isEmpty()) {
            const auto name = std::make_shared<Paragraph>(line.known, written, right - start);
            group->place(name, {start, -1});
            bottom = std::max(bottom, name->size().height());
        }
        group->place(std::make_shared<Rule>(right - start, 0.8, measures::secondInk),
                     {start, bottom});
        left = right + measures::gap;
    }
    return group;
}

BlockPtr personNoteBlock(const SheetContent &content, qreal width, qreal scale)
{
    if (content.personNote.empty())
        return nullptr;
    const TextStyle style = TextStyle{.size = 11, .lineHeight = 14.5}.scaled(scale);
    return std::make_shared<Paragraph>(
        std::vector<TextRun>{
            {QCoreApplication::translate("Sheet", "Note:") + QLatin1Char(' '), QFont::Bold},
            {QString::fromStdString(content.personNote)}},
        style, width);
}

BlockPtr everyStepBlock(const QStringList &cautions, const QString &more, qreal width, qreal scale)
{
    const Framed::Look look{.thickness = 0.8, .radius = 5, .padding = {9, 4.5, 9, 4.5}};
    const TextStyle style = TextStyle{.size = 10.5, .lineHeight = 14}.scaled(scale);
    const qreal inside = width - look.padding.left() - look.padding.right();
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Icon>(Icon::Shape::Triangle, iconSize),
                 {0, (style.lineHeight - iconSize) / 2});
    group->place(
        std::make_shared<Paragraph>(
            std::vector<TextRun>{
                {QCoreApplication::translate("Sheet", "For every step:") + u' ', QFont::Bold},
                {cautions.join(QLatin1Char(' ')), QFont::DemiBold},
                {more.isEmpty() ? more : QLatin1Char(' ') + more}},
            style, inside - iconColumn),
        {iconColumn, 0});
    return std::make_shared<Framed>(group, look, width);
}

} // namespace hipwise
