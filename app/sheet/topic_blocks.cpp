#include "sheet/topic_blocks.h"

#include "sheet/group.h"
#include "sheet/icon.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"
#include "sheet/verdict_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

constexpr TextStyle titleStyle{
    .size = 24, .lineHeight = 29, .weight = QFont::Bold, .tracking = -1.7};
constexpr TextStyle leadStyle{.size = 12, .lineHeight = 16};
constexpr TextStyle headingStyle{.size = 14, .lineHeight = 18, .weight = QFont::Bold};
constexpr TextStyle textStyle{.size = 11, .lineHeight = 15};
constexpr TextStyle noteStyle{.size = 9.5, .lineHeight = 13, .colour = measures::secondInk};
constexpr qreal sectionGap = 16;
constexpr qreal statementGap = 8;

QString translated(const char *text)
{
    return QCoreApplication::translate("Sheet", text);
}

/// "[2, 5]": places in the list of sources, from 1.
QString numbersOf(const std::vector<std::string> &ids, const std::vector<Source> &sources)
{
    QStringList numbers;
    for (const std::string &id : ids) {
        const auto found = std::ranges::find(sources, id, &Source::id);
        if (found != sources.end())
            numbers.append(QString::number(found - sources.begin() + 1));
    }
    return numbers.isEmpty() ? QString()
                             : QStringLiteral(" [%1]").arg(numbers.join(QStringLiteral(", ")));
}

/// A statement, with its section's heading over it if it is the first.
BlockPtr statementBlock(const LearnStatement &statement, const std::string &heading,
                        const std::vector<Source> &sources, qreal width)
{
    auto group = std::make_shared<Group>();
    group->pad(heading.empty() ? statementGap : sectionGap);
    if (!heading.empty()) {
        group->stack(
            std::make_shared<Paragraph>(QString::fromStdString(heading), headingStyle, width), 0);
        group->pad(5);
    }
    std::vector<TextRun> runs;
    if (!statement.claim.empty()) {
        QString claim = QString::fromStdString(statement.claim);
        if (statement.verdict)
            claim += QStringLiteral(" – %1.").arg(verdictInWords(*statement.verdict));
        runs.push_back({claim + u' ', QFont::DemiBold});
    }
    runs.push_back(
        {QString::fromStdString(statement.text) + numbersOf(statement.sources, sources)});
    group->stack(std::make_shared<Paragraph>(runs, textStyle, width), 0);
    if (!areCheckedAgainst(statement.sources)) {
        group->stack(std::make_shared<Paragraph>(translated("Not yet checked against a source"),
                                                 noteStyle, width),
                     1);
    }
    return group;
}

template<typename Rule>
void addRules(std::vector<BlockPtr> &blocks, const std::vector<Rule> &rules,
              const std::string &heading, const std::vector<Source> &sources, qreal width)
{
    for (std::size_t i = 0; i < rules.size(); ++i)
        blocks.push_back(
            statementBlock({rules[i].sign, std::nullopt, rules[i].advice, rules[i].sources},
                           i == 0 ? heading : std::string(), sources, width));
}

} // namespace

BlockPtr topicHeaderBlock(const TopicContent &content, qreal width, Tones tones)
{
    constexpr qreal markRoom = 96;
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Paragraph>(QString::fromStdString(content.topic.title),
                                             titleStyle, width - markRoom),
                 {0, 0});
    group->stack(std::make_shared<Paragraph>(QString::fromStdString(content.topic.summary),
                                             leadStyle, width),
                 4);
    const TextStyle name{.size = 12, .lineHeight = 16, .weight = QFont::Bold};
    group->place(std::make_shared<Icon>(Icon::Shape::Mark, 16, tones), {width - markRoom + 24, 6});
    group->place(std::make_shared<Paragraph>(QStringLiteral("Hipwise"), name, markRoom),
                 {width - markRoom + 45, 6});
    group->pad(4);
    return group;
}

std::vector<BlockPtr> topicBlocks(const TopicContent &content, qreal width)
{
    std::vector<BlockPtr> blocks;
    for (const LearnSection &section : content.topic.sections) {
        for (std::size_t i = 0; i < section.statements.size(); ++i)
            blocks.push_back(statementBlock(section.statements[i],
                                            i == 0 ? section.heading : std::string(),
                                            content.sources, width));
    }
    if (content.topic.showsRedFlags)
        addRules(blocks, content.redFlags, translated("Warning signs").toStdString(),
                 content.sources, width);
    if (content.topic.showsStopRules)
        addRules(blocks, content.stopRules, translated("When to stop").toStdString(),
                 content.sources, width);
    return blocks;
}

} // namespace hipwise
