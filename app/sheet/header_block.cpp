#include "sheet/header_block.h"

#include "sheet/adapted_block.h"
#include "sheet/equipment_words.h"
#include "sheet/framed.h"
#include "sheet/group.h"
#include "sheet/icon.h"
#include "sheet/paragraph.h"
#include "sheet/rule.h"
#include "sheet/sheet_words.h"

#include <QCoreApplication>

#include <array>

namespace hipwise {

namespace {

constexpr qreal iconSize = 13;
constexpr qreal iconColumn = 19;

/// The larger the title, the fewer lines it may take.
std::shared_ptr<Paragraph> titleBlock(const QString &title, qreal width, qreal scale)
{
    struct Step
    {
        qreal size;
        int lines;
    };
    constexpr std::array steps{Step{24, 2}, Step{20, 3}, Step{17, 4}, Step{14, 0}};
    std::shared_ptr<Paragraph> block;
    for (const Step &step : steps) {
        const TextStyle style{.size = step.size,
                              .lineHeight = step.size * 1.2,
                              .weight = QFont::Bold,
                              .tracking = -1.7};
        block = std::make_shared<Paragraph>(title, style.scaled(scale), width);
        if (block->lineCount() <= step.lines)
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

BlockPtr factBlock(Icon::Shape shape, const QString &words, qreal width, qreal scale)
{
    const TextStyle style =
        TextStyle{.size = 10.5, .lineHeight = 14, .weight = QFont::Medium}.scaled(scale);
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Icon>(shape, iconSize), {0, (style.lineHeight - iconSize) / 2});
    group->place(std::make_shared<Paragraph>(words, style, width - iconColumn), {iconColumn, 0});
    return group;
}

/// Side by side as long as there is room, then on a line of their own.
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

/// Name, for and week, to be filled in with a pen.
BlockPtr linesBlock(qreal width)
{
    struct Line
    {
        QString label;
        qreal share; ///< of the width
    };
    const std::array lines{Line{QCoreApplication::translate("Sheet", "Name"), 0.39},
                           Line{QCoreApplication::translate("Sheet", "For"), 0.37},
                           Line{QCoreApplication::translate("Sheet", "Week of"), 0.24}};
    const TextStyle style{.size = 9.5, .lineHeight = 13};
    auto group = std::make_shared<Group>();
    const qreal inside = width - 2 * measures::gap;
    qreal left = 0;
    for (const Line &line : lines) {
        const qreal right = left + line.share * inside;
        const auto label = std::make_shared<Paragraph>(line.label, style, width / 4);
        const qreal start = left + label->size().width() + 7;
        group->place(label, {left, 0});
        group->place(std::make_shared<Rule>(right - start, 0.8, measures::secondInk), {start, 13});
        left = right + measures::gap;
    }
    return group;
}

/// What the steps would otherwise say one after the other.
BlockPtr everyStepBlock(const QStringList &cautions, qreal width, qreal scale)
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
                {cautions.join(QLatin1Char(' ')), QFont::DemiBold}},
            style, inside - iconColumn),
        {iconColumn, 0});
    return std::make_shared<Framed>(group, look, width);
}

} // namespace

BlockPtr headerBlock(const SheetContent &content, const QStringList &shared, qreal width,
                     qreal scale, Tones tones)
{
    const Routine &routine = content.routine.routine;
    const BlockPtr mark = markBlock(tones);
    const qreal markLeft = width - mark->size().width();
    const TextStyle lead = TextStyle{.size = 12, .lineHeight = 16}.scaled(scale);
    const TextStyle small = TextStyle{.size = 10.5, .lineHeight = 14}.scaled(scale);

    auto group = std::make_shared<Group>();
    group->place(titleBlock(QString::fromStdString(routine.title), markLeft - 12, scale), {0, 0});
    group->stack(std::make_shared<Paragraph>(purposeInWords(routine), lead, width), 4);
    group->stack(factsBlock(content, width, scale), 9);
    if (!routine.note.empty()) {
        const QString note = sentence(QString::fromStdString(routine.note));
        group->stack(std::make_shared<Paragraph>(note, small, width), 6);
    }
    if (const BlockPtr adapted = adaptedBlock(content, width, scale))
        group->stack(adapted, 8);
    group->stack(linesBlock(width), 12);
    if (!shared.isEmpty())
        group->stack(everyStepBlock(shared, width, scale), 9);
    group->place(mark, {markLeft, 6});
    group->pad(measures::mm(4));
    return group;
}

} // namespace hipwise
