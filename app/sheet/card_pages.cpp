#include "sheet/card_pages.h"

#include "sheet/caution_words.h"
#include "sheet/code_block.h"
#include "sheet/cut_marks.h"
#include "sheet/elided.h"
#include "sheet/front_cards.h"
#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/picture_row.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_measures.h"
#include "sheet/shrunk.h"
#include "sheet/step_text.h"
#include "sheet/step_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace hipwise {

namespace {

/// The cards of a page.
struct CardGrid
{
    int rows;
    qreal words;         ///< their scale; 1 has cues of 10.5 points
    qreal leastPictures; ///< the smallest scale of pictures that one can copy a step from
};

constexpr int columns = 2;
constexpr CardGrid eight{.rows = 4, .words = 0.9, .leastPictures = 0.62};
constexpr CardGrid four{.rows = 2, .words = 1.2, .leastPictures = 0.5};
constexpr qreal markLength = measures::mm(4); ///< room for them round the cards
constexpr qreal padding = measures::mm(3.5);  ///< inside a card
constexpr qreal gap = measures::mm(2);
constexpr qreal besideGap = measures::mm(3); ///< of pictures and the words beside them

QSizeF cardSize(const CardGrid &grid, QSizeF room)
{
    return {(room.width() - 2 * markLength) / columns,
            (room.height() - 2 * markLength) / grid.rows};
}

/// What a card has of a step.
struct Card
{
    const PrescribedStep &prescribed;
    const StepPictures &pictures;
    QString title;             ///< of the routine
    const QStringList &shared; ///< sentences of cautions that the first card says
    int number;
    int count;
    QSizeF size; ///< inside the padding
    qreal words;
    Tones tones;

    BlockPtr head() const
    {
        const TextStyle name{.size = 13.5, .lineHeight = 16.5, .weight = QFont::Bold};
        const TextStyle place{.size = 9, .lineHeight = 11, .colour = measures::secondInk};
        const TextStyle setup{.size = 10, .lineHeight = 12.2};
        StepText text(size.width(), words);
        text.add(
            QStringLiteral("%1  %2").arg(number).arg(QString::fromStdString(prescribed.step.name)),
            name, 0);
        text.addDose(doseWords(prescribed.dose, prescribed.step.laterality));
        text.add(placeInWords(prescribed.step), place, 3);
        text.add(QString::fromStdString(prescribed.step.setup), setup, 1);
        return text.block();
    }

    BlockPtr cues(qreal width) const
    {
        const TextStyle cue{.size = 10.5, .lineHeight = 13};
        const TextStyle caution{.size = 10, .lineHeight = 12.5, .weight = QFont::DemiBold};
        StepText text(width, words);
        for (const std::string &line : prescribed.step.cues)
            text.addBullet(QString::fromStdString(spoken(line, std::nullopt)), cue, 0);
        text.addLabelled({{QCoreApplication::translate("Sheet", "For you:"),
                           QString::fromStdString(prescribed.note)}},
                         cue, 1.5);
        const QString all = cautionsForAll(prescribed.step, shared).join(QLatin1Char(' '));
        if (!all.isEmpty())
            text.addCaution(all, caution, 1.5);
        return text.block();
    }

    BlockPtr foot() const
    {
        const TextStyle style{.size = 9, .lineHeight = 11, .colour = measures::secondInk};
        const QString place =
            QCoreApplication::translate("Sheet", "%1 of %2").arg(number).arg(count);
        const auto right = std::make_shared<Paragraph>(place, style, size.width());
        const qreal room = size.width() - right->size().width() - 10;
        auto group = std::make_shared<Group>();
        group->place(elided(title, style, room), {0, 0});
        group->place(right, {size.width() - right->size().width(), 0});
        return group;
    }

    /// With \a text below or beside the pictures, or null if that has no room.
    BlockPtr block(const PictureLook &look, const BlockPtr &text, bool isBeside) const
    {
        const qreal left = isBeside ? pictureRowWidth(pictures, look) + besideGap : 0;
        auto group = std::make_shared<Group>();
        group->place(head(), {0, 0});
        const qreal below = group->size().height() + gap;
        group->place(pictureRow(prescribed.step, pictures, look), {0, below});
        if (isBeside)
            group->place(text, {left, below - 2});
        else
            group->stack(text, gap);
        const BlockPtr end = foot();
        const qreal top = size.height() - end->size().height();
        if (group->size().height() + 2 > top)
            return nullptr;
        group->place(end, {0, top});
        return group;
    }

    PictureLook look(qreal scale, bool isStacked) const
    {
        PictureLook look = PictureLook::scaled(scale, tones);
        look.wordScale = 1.2;
        look.isStacked = isStacked;
        return look;
    }

    /// With the largest pictures of at least \a least; null if none fits.
    BlockPtr fitting(qreal least) const
    {
        constexpr std::array scales{1.75, 1.6, 1.45, 1.3,  1.2,  1.1,  1.0, 0.94,
                                    0.87, 0.8, 0.73, 0.67, 0.62, 0.55, 0.5};
        const BlockPtr wide = cues(size.width());
        for (const qreal scale : scales) {
            if (scale < least)
                break;
            for (const bool isStacked : {false, true}) {
                const PictureLook pictureLook = look(scale, isStacked);
                const qreal row = pictureRowWidth(pictures, pictureLook);
                if (row > size.width())
                    continue;
                if (BlockPtr card = block(pictureLook, wide, false))
                    return card;
                const qreal room = size.width() - row - besideGap;
                if (room < measures::mm(34) * words)
                    continue;
                if (BlockPtr card = block(pictureLook, cues(room), true))
                    return card;
            }
        }
        return nullptr;
    }
};

/// The cards of a sheet, in the order in which they lie on it.
struct Cards
{
    std::vector<BlockPtr> front;
    std::vector<BlockPtr> steps;
};

/// All cards, as large as those of \a grid; nothing if one does not fit, unless \a isLastWay: then
/// its words are made smaller.
std::optional<Cards> cards(const SheetContent &content, const CardGrid &grid, QSizeF room,
                           Tones tones, bool isLastWay)
{
    const QSizeF size = cardSize(grid, room) - QSizeF(2 * padding, 2 * padding);
    const auto count = static_cast<int>(content.routine.steps.size());
    const QStringList shared = sharedCautions(content.routine);
    Cards all{frontCards(content, shared, size, grid.words, tones), {}};
    for (BlockPtr &card : all.front) {
        if (card->size().height() > size.height() && !isLastWay)
            return std::nullopt;
        card = shrunkTo(card, size.height());
    }
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const StepPictures pictures = picturesOf(content, index);
        Card card{content.routine.steps[index],
                  pictures,
                  QString::fromStdString(content.routine.routine.title),
                  shared,
                  i + 1,
                  count,
                  size,
                  grid.words,
                  tones};
        BlockPtr block = card.fitting(grid.leastPictures);
        while (!block && isLastWay && card.words > 0.05) {
            card.words *= 0.93;
            block = card.fitting(grid.leastPictures);
        }
        if (!block)
            return std::nullopt;
        all.steps.push_back(std::move(block));
    }
    return all;
}

} // namespace

SheetPages cardPages(const SheetContent &content, QSizeF room, Tones tones)
{
    CardGrid grid = eight;
    auto all = cards(content, grid, room, tones, false);
    if (!all) {
        grid = four;
        all = cards(content, grid, room, tones, true);
    }
    const QSizeF size = cardSize(grid, room);
    const int perPage = columns * grid.rows;
    SheetPages pages;
    int index = 0;
    const auto place = [&](SheetPart part, const BlockPtr &card, int step) {
        const int spot = index % perPage;
        const int row = spot / columns;
        const QPointF at(markLength + spot % columns * size.width() + padding,
                         markLength + row * size.height() + padding);
        pages.place(part, card, index++ / perPage, at, step);
    };
    if (all) {
        for (const BlockPtr &card : all->front)
            place(SheetPart::Stop, card, -1);
        for (std::size_t i = 0; i < all->steps.size(); ++i)
            place(SheetPart::Step, all->steps[i], static_cast<int>(i));
        // Only where a card would be empty otherwise.
        const BlockPtr code = codeBlock(content.code);
        if (code && index % perPage != 0 && code->size().height() <= size.height() - 2 * padding)
            place(SheetPart::Code, code, -1);
    }
    for (int page = 0; page < pages.count(); ++page)
        placeCutMarks(pages, page, {markLength, markLength}, size, columns, grid.rows);
    return pages;
}

} // namespace hipwise
