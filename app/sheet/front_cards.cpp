#include "sheet/front_cards.h"

#include "sheet/adapted_block.h"
#include "sheet/group.h"
#include "sheet/header_parts.h"
#include "sheet/leave_out.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"
#include "sheet/sheet_words.h"
#include "sheet/short_foot.h"
#include "sheet/stacks.h"
#include "sheet/step_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

constexpr qreal leastOfLists = 0.9; ///< that one looks something up in: 9 points
constexpr TextStyle plain{.size = 10, .lineHeight = 12.2};

/// The routine, and what holds for all its cards.
BlockPtr firstCard(const SheetContent &content, const QStringList &shared, QSizeF size, qreal words,
                   Tones tones)
{
    const TextStyle title{.size = 14, .lineHeight = 17, .weight = QFont::Bold, .tracking = -1};
    const BlockPtr mark = markBlock(tones);
    const qreal markLeft = size.width() - mark->size().width();
    StepText head(markLeft - 6, words);
    head.add(QString::fromStdString(content.routine.routine.title), title, 0);
    StepText rest(size.width(), words);
    const QString frequency = QString::fromStdString(content.routine.routine.frequency);
    rest.add(minutesInWords(content.length) +
                 (frequency.isEmpty() ? QString() : QStringLiteral(" · ") + frequency),
             plain, 2);
    rest.add(sentence(QString::fromStdString(content.routine.routine.note)), plain, 1);
    rest.add(workingSideInWords(content.routine), plain, 1);
    for (const std::string &typed : {content.personName, content.personNote})
        rest.add(QString::fromStdString(typed), plain, 1);
    if (!content.adaptedFor.empty())
        rest.add(QCoreApplication::translate("Sheet", "Adapted for:") + QLatin1Char(' ') +
                     QString::fromStdString(content.adaptedFor),
                 plain, 1);
    if (!shared.isEmpty())
        rest.add({{QCoreApplication::translate("Sheet", "For every step:") + QLatin1Char(' '),
                   QFont::Bold},
                  {shared.join(QLatin1Char(' '))}},
                 plain, 3);
    auto group = std::make_shared<Group>();
    group->place(head.block(), {0, 0});
    group->stack(rest.block(), 2);
    group->place(mark, {markLeft, 0});
    return group;
}

BlockPtr stopCard(const SheetContent &content, qreal width, qreal words)
{
    const TextStyle small{.size = 10, .lineHeight = 12.2, .colour = measures::secondInk};
    StepText text(width, words);
    for (const std::vector<TextRun> &paragraph : stopInWords(content.stopRules, content.redFlags))
        text.add(paragraph, plain, text.isEmpty() ? 0 : 3);
    text.add(shortFootWords(content), small, 3);
    return text.block();
}

std::vector<BlockPtr> routineCards(const SheetContent &content, const QStringList &shared,
                                   QSizeF size, qreal words, Tones tones)
{
    constexpr int leastTenths = 9; // of 10 points
    for (int tenths = static_cast<int>(words * 10); tenths >= leastTenths; --tenths) {
        const qreal scale = tenths / 10.0;
        const BlockPtr first = firstCard(content, shared, size, scale, tones);
        const BlockPtr stop = stopCard(content, size.width(), scale);
        if (first->size().height() + 6 + stop->size().height() > size.height())
            continue;
        auto both = std::make_shared<Group>();
        both->place(first, {0, 0});
        both->stack(stop, 6);
        return {both};
    }
    return {firstCard(content, shared, size, words, tones), stopCard(content, size.width(), words)};
}

/// Who leaves out which steps, a line each.
std::vector<BlockPtr> leaveOutCards(const SheetContent &content, QSizeF size, qreal words)
{
    const TextStyle heading = TextStyle{.size = 12, .lineHeight = 15, .weight = QFont::Bold};
    std::vector<BlockPtr> parts;
    for (const LeaveOut &each : leaveOuts(content)) {
        if (parts.empty())
            parts.push_back(std::make_shared<Paragraph>(
                QCoreApplication::translate("Sheet", "Leave out these steps with"),
                heading.scaled(words), size.width()));
        parts.push_back(
            std::make_shared<Paragraph>(std::vector<TextRun>{{each.people + QStringLiteral(": ")},
                                                             {each.steps, QFont::DemiBold}},
                                        plain.scaled(words), size.width()));
    }
    return stacks(parts, 2, size.height());
}

} // namespace

std::vector<BlockPtr> frontCards(const SheetContent &content, const QStringList &shared,
                                 QSizeF size, qreal words, Tones tones)
{
    std::vector<BlockPtr> cards = routineCards(content, shared, size, words, tones);
    const auto append = [&cards](const std::vector<BlockPtr> &more) {
        cards.insert(cards.end(), more.begin(), more.end());
    };
    append(adaptedBlocks(content, size, words));
    std::vector<BlockPtr> leaveOut = leaveOutCards(content, size, words);
    append(leaveOut.size() > 1 ? leaveOutCards(content, size, std::min(words, leastOfLists))
                               : leaveOut);
    return cards;
}

} // namespace hipwise
