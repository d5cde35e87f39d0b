#include "sheet/foot_blocks.h"

#include "sheet/framed.h"
#include "sheet/group.h"
#include "sheet/icon.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <span>

namespace hipwise {

namespace {

constexpr TextStyle smallPrint{.size = 8, .lineHeight = 10, .colour = measures::secondInk};

/// Halves \a sentences until each part fits.
void addSources(std::vector<BlockPtr> &blocks, std::span<const QString> sentences, QSizeF room,
                qreal scale)
{
    const QStringList list(sentences.begin(), sentences.end());
    auto block = std::make_shared<Paragraph>(list.join(QLatin1Char(' ')), smallPrint.scaled(scale),
                                             room.width());
    if (block->size().height() <= room.height() || sentences.size() == 1) {
        blocks.push_back(std::move(block));
        return;
    }
    const std::size_t half = sentences.size() / 2;
    addSources(blocks, sentences.first(half), room, scale);
    addSources(blocks, sentences.subspan(half), room, scale);
}

} // namespace

BlockPtr stopBlock(const SheetContent &content, qreal width, qreal scale)
{
    constexpr qreal iconColumn = 34;
    const std::vector<std::vector<TextRun>> paragraphs =
        stopInWords(content.stopRules, content.redFlags);
    if (paragraphs.empty())
        return nullptr;
    const Framed::Look look{.thickness = 1.5, .radius = 8, .padding = {12, 8, 12, 8}};
    const TextStyle style = TextStyle{.size = 10.5, .lineHeight = 13.5}.scaled(scale);
    const qreal inside = width - look.padding.left() - look.padding.right();
    auto text = std::make_shared<Group>();
    for (const std::vector<TextRun> &words : paragraphs) {
        text->stack(std::make_shared<Paragraph>(words, style, inside - iconColumn),
                    text->size().isNull() ? 0 : 3);
    }
    constexpr qreal iconSize = 22;
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Icon>(Icon::Shape::Octagon, iconSize),
                 {0, std::max(0.0, (text->size().height() - iconSize) / 2)});
    group->place(text, {iconColumn, 0});
    return std::make_shared<Framed>(group, look, width);
}

std::vector<BlockPtr> sourceBlocks(const std::vector<Source> &sources, QSizeF room,
                                   SourceNumbers numbers, qreal scale)
{
    std::vector<QString> sentences;
    sentences.reserve(sources.size() + 1);
    for (const Source &source : sources) {
        const QString words = sourceInWords(source);
        sentences.push_back(numbers == SourceNumbers::Shown
                                ? QStringLiteral("[%1] %2").arg(sentences.size() + 1).arg(words)
                                : words);
    }
    sentences.push_back(QCoreApplication::translate("Sheet", "General guidance, not a diagnosis."));
    if (!sources.empty()) {
        sentences.front() =
            QCoreApplication::translate("Sheet", "Sources: %1").arg(sentences.front());
    }
    std::vector<BlockPtr> blocks;
    addSources(blocks, sentences, room, scale);
    return blocks;
}

BlockPtr pageLineBlock(const QString &id, QDate date, int page, int pageCount, qreal width)
{
    const TextStyle style{.size = 8.5, .lineHeight = 11, .colour = measures::secondInk};
    const QString day = QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
    const QString made =
        id.isEmpty()
            ? QCoreApplication::translate("Sheet", "Made with Hipwise · %1").arg(day)
            : QCoreApplication::translate("Sheet", "Made with Hipwise · %1 · %2").arg(id, day);
    const QString place =
        QCoreApplication::translate("Sheet", "Page %1 of %2").arg(page).arg(pageCount);
    const auto right = std::make_shared<Paragraph>(place, style, width);
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Paragraph>(made, style, width - right->size().width() - 12),
                 {0, 0});
    group->place(right, {width - right->size().width(), 0});
    return group;
}

} // namespace hipwise
