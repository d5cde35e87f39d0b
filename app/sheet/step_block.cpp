#include "sheet/step_block.h"

#include "sheet/caution_words.h"
#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/rule.h"
#include "sheet/sheet_measures.h"
#include "sheet/step_parts.h"
#include "sheet/step_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>

namespace hipwise {

namespace {

/// Where what follows the instructions can stand, each as wide as its index in Widths.
enum class Spot : std::size_t { Beside, Below, Across };

using Widths = std::array<qreal, 3>;

/// Feeling, cautions for everybody, cautions for some: in this order wherever they share a spot.
using Spots = std::array<Spot, 3>;

/// From the best to read to what takes least room.
constexpr std::array spreads{
    Spots{Spot::Beside, Spot::Below, Spot::Below},  Spots{Spot::Beside, Spot::Beside, Spot::Below},
    Spots{Spot::Below, Spot::Below, Spot::Below},   Spots{Spot::Beside, Spot::Beside, Spot::Beside},
    Spots{Spot::Beside, Spot::Below, Spot::Across}, Spots{Spot::Beside, Spot::Beside, Spot::Across},
    Spots{Spot::Below, Spot::Below, Spot::Across},  Spots{Spot::Beside, Spot::Across, Spot::Across},
    Spots{Spot::Below, Spot::Across, Spot::Across},
};

constexpr qreal gapAbove = 2.5; ///< each of the three

/// What follows the instructions of a step, in every width it may stand in.
class Remarks
{
public:
    Remarks(const PrescribedStep &prescribed, const QStringList &shared, const Widths &widths,
            qreal scale)
    {
        const QStringList notes = cautionsForAll(prescribed.step, shared);
        const QString forSome = cautionsForSome(prescribed.step);
        for (std::size_t spot = 0; spot < widths.size(); ++spot) {
            std::array texts{StepText(widths[spot], scale), StepText(widths[spot], scale),
                             StepText(widths[spot], scale)};
            addFeeling(texts[0], prescribed);
            addNotes(texts[1], notes);
            addCautionsForSome(texts[2], forSome);
            for (std::size_t part = 0; part < texts.size(); ++part)
                m_blocks[part][spot] = texts[part].block();
        }
    }

    /// The height of all that \a spots puts into \a spot.
    qreal height(const Spots &spots, Spot spot) const
    {
        qreal sum = 0;
        for (std::size_t part = 0; part < spots.size(); ++part) {
            const qreal height = block(part, spot)->size().height();
            if (spots[part] == spot && height > 0)
                sum += gapAbove + height;
        }
        return sum;
    }

    void stack(Group &group, const Spots &spots, Spot spot, qreal left) const
    {
        for (std::size_t part = 0; part < spots.size(); ++part) {
            if (spots[part] == spot && !block(part, spot)->size().isEmpty())
                group.stack(block(part, spot), gapAbove, left);
        }
    }

private:
    const BlockPtr &block(std::size_t part, Spot spot) const
    {
        return m_blocks[part][static_cast<std::size_t>(spot)];
    }

    std::array<std::array<BlockPtr, 3>, 3> m_blocks;
};

/// The first of the spreads that is the lowest beside \a text and below \a pictures.
Spots lowest(const Remarks &remarks, qreal text, qreal pictures)
{
    constexpr qreal worthIt = 3; // a lesser gain does not make up for a step that looks different
    const auto heightOf = [&](const Spots &spots) {
        return std::max(text + remarks.height(spots, Spot::Beside),
                        pictures + remarks.height(spots, Spot::Below)) +
               remarks.height(spots, Spot::Across);
    };
    Spots best = spreads.front();
    for (const Spots &spots : spreads) {
        if (heightOf(spots) < heightOf(best) - worthIt)
            best = spots;
    }
    return best;
}

} // namespace

BlockPtr stepBlock(const PrescribedStep &prescribed, const StepPictures &pictures,
                   const StepLook &look, int number, qreal width, qreal scale)
{
    const qreal top = measures::hairline + look.form.air;
    constexpr qreal picturesLeft = measures::numberColumn + measures::gap;
    const PictureColumn &column = look.column;
    const qreal air = column.isPaired ? measures::gap : measures::mm(5);
    const qreal textLeft = picturesLeft + column.width + air;
    const qreal words = scale * look.form.words;
    const TextStyle large{
        .size = number < 10 ? 22.0 : 18.0, .lineHeight = 24, .weight = QFont::Bold};

    auto text = std::make_shared<Group>();
    StepText instructions(width - textLeft, words);
    addTitle(instructions, prescribed, look.form.isDoseBesideName);
    addCues(instructions, prescribed.step);
    text->place(instructions.block(), {0, 0});
    const BlockPtr shown = pictureColumn(prescribed.step, pictures, column, look.tones);
    const Remarks remarks(prescribed, look.shared,
                          {width - textLeft, column.width, width - picturesLeft}, words);
    const Spots spots = column.isPaired
                            ? lowest(remarks, text->size().height() - 2, shown->size().height())
                            : Spots{Spot::Beside, Spot::Beside, Spot::Beside};
    remarks.stack(*text, spots, Spot::Beside, 0);

    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Rule>(width), {0, 0});
    group->place(std::make_shared<Paragraph>(QString::number(number), large, 100), {0, top - 2});
    group->place(text, {textLeft, top - 2});
    auto left = std::make_shared<Group>();
    left->place(shown, {0, 0});
    remarks.stack(*left, spots, Spot::Below, picturesLeft);
    group->place(left, {0, top});
    remarks.stack(*group, spots, Spot::Across, picturesLeft);
    group->pad(look.form.air);
    return group;
}

} // namespace hipwise
