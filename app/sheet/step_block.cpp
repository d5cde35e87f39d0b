#include "sheet/step_block.h"

#include "sheet/caution_words.h"
#include "sheet/dose_words.h"
#include "sheet/framed.h"
#include "sheet/group.h"
#include "sheet/icon.h"
#include "sheet/paragraph.h"
#include "sheet/rule.h"
#include "sheet/sheet_measures.h"
#include "sheet/sheet_words.h"
#include "sheet/step_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace hipwise {

namespace {

/// The words of one step, one below the other in reading order.
class StepText
{
public:
    StepText(qreal width, qreal scale)
        : m_group(std::make_shared<Group>())
        , m_width(width)
        , m_scale(scale)
    {}

    void add(const QString &text, const TextStyle &style, qreal gap)
    {
        if (!text.isEmpty())
            m_group->stack(paragraph({{text, style.weight}}, style, 0), gap * m_scale);
    }

    /// Labels and their texts, one after the other on the line; those without text are left out.
    void addLabelled(const std::vector<std::pair<QString, QString>> &parts, const TextStyle &style,
                     qreal gap)
    {
        std::vector<TextRun> runs;
        for (const auto &[label, text] : parts) {
            if (text.isEmpty())
                continue;
            const bool endsSentence = text.endsWith(QLatin1Char('.'));
            runs.push_back(
                {(runs.empty() ? QString() : QStringLiteral("  ")) + label, QFont::DemiBold});
            runs.push_back(
                {QLatin1Char(' ') + text + (endsSentence ? QString() : QStringLiteral("."))});
        }
        if (!runs.empty())
            m_group->stack(paragraph(runs, style, 0), gap * m_scale);
    }

    void addBullet(const QString &text, const TextStyle &style, qreal gap)
    {
        auto bullet = std::make_shared<Group>();
        bullet->place(paragraph({{QStringLiteral("•"), QFont::Bold}}, style, 0), {1, 0});
        bullet->place(paragraph({{text}}, style, 11), {11, 0});
        m_group->stack(bullet, gap * m_scale);
    }

    void addCaution(const QString &text, const TextStyle &style, qreal gap)
    {
        const qreal icon = 11 * m_scale;
        const qreal drop = (style.lineHeight * m_scale - icon) / 2;
        auto caution = std::make_shared<Group>();
        caution->place(std::make_shared<Icon>(Icon::Shape::Triangle, icon), {0, drop});
        caution->place(paragraph({{text, style.weight}}, style, 16), {16, 0});
        m_group->stack(caution, gap * m_scale);
    }

    /// In its frame, the pause beside it if there is room, else below.
    void addDose(const DoseWords &words)
    {
        const BlockPtr frame = framedDose(words);
        m_group->stack(frame, 4 * m_scale);
        if (words.rest.isEmpty())
            return;
        const BlockPtr rest = restOf(words);
        const QSizeF size = frame->size();
        if (size.width() + betweenDose + rest->size().width() > m_width) {
            m_group->stack(rest, 2 * m_scale);
            return;
        }
        const qreal top = m_group->size().height() - (size.height() + rest->size().height()) / 2;
        m_group->place(rest, {size.width() + betweenDose, top});
    }

    /// A name and its dose on one line; false, and nothing is added, if it has no room for both.
    bool addWithDose(const QString &text, const TextStyle &style, const DoseWords &words)
    {
        const auto name = std::make_shared<Paragraph>(text, style.scaled(m_scale), m_width);
        const BlockPtr frame = framedDose(words);
        const BlockPtr rest = words.rest.isEmpty() ? nullptr : restOf(words);
        const qreal frameLeft = name->size().width() + betweenDose;
        const qreal restLeft = frameLeft + frame->size().width() + betweenDose;
        const qreal right = rest ? restLeft + rest->size().width() : restLeft - betweenDose;
        if (text.isEmpty() || name->lineCount() > 1 || right > m_width)
            return false;
        const qreal height = frame->size().height();
        const auto middle = [height](const Block &block) {
            return (height - block.size().height()) / 2;
        };
        m_group->place(name, {0, middle(*name)});
        m_group->place(frame, {frameLeft, 0});
        if (rest)
            m_group->place(rest, {restLeft, middle(*rest)});
        m_group->pad(1);
        return true;
    }

    bool isEmpty() const { return m_group->size().isNull(); }
    BlockPtr block() const { return m_group; }

private:
    static constexpr qreal betweenDose = 9; ///< the dose and what stands beside it

    BlockPtr framedDose(const DoseWords &words) const
    {
        const Framed::Look look{.thickness = 1.2, .radius = 4.5, .padding = {9, 3.5, 9, 3.5}};
        const TextStyle bold{.size = 12, .lineHeight = 15, .weight = QFont::Bold};
        return std::make_shared<Framed>(paragraph({{words.dose, bold.weight}}, bold, 18), look);
    }

    BlockPtr restOf(const DoseWords &words) const
    {
        return paragraph({{words.rest}}, TextStyle{.size = 10, .lineHeight = 13}, 0);
    }

    BlockPtr paragraph(const std::vector<TextRun> &runs, const TextStyle &style, qreal indent) const
    {
        return std::make_shared<Paragraph>(runs, style.scaled(m_scale), m_width - indent);
    }

    std::shared_ptr<Group> m_group;
    qreal m_width;
    qreal m_scale;
};

void addNotes(StepText &text, const QStringList &notes)
{
    const TextStyle style{.size = 10, .lineHeight = 13.5, .weight = QFont::DemiBold};
    for (const QString &note : notes)
        text.addCaution(note, style, text.isEmpty() ? 0 : 0.5);
}

void addCautionsForSome(StepText &text, const QString &cautions)
{
    const TextStyle style{.size = 9.5, .lineHeight = 12.5};
    if (!cautions.isEmpty())
        text.addCaution(cautions, style, 0);
}

void addFeeling(StepText &text, const PrescribedStep &prescribed)
{
    const TextStyle detail{.size = 10, .lineHeight = 13.5, .colour = measures::secondInk};
    const TextStyle note{.size = 10, .lineHeight = 13.5};
    text.addLabelled({{QCoreApplication::translate("Sheet", "Feel it:"),
                       QString::fromStdString(prescribed.step.feel)},
                      {QCoreApplication::translate("Sheet", "Breathing:"),
                       QString::fromStdString(prescribed.step.breathing)}},
                     detail, 0);
    text.addLabelled({{QCoreApplication::translate("Sheet", "For you:"),
                       QString::fromStdString(prescribed.note)}},
                     note, 0);
}

StepText instructions(const PrescribedStep &prescribed, bool isDoseBesideName, qreal width,
                      qreal scale)
{
    const Step &step = prescribed.step;
    const TextStyle name{.size = 14, .lineHeight = 18, .weight = QFont::Bold, .tracking = -1};
    const TextStyle place{.size = 9.5, .lineHeight = 13, .colour = measures::secondInk};
    const TextStyle setup{.size = 10.5, .lineHeight = 14};
    const TextStyle cue{.size = 11, .lineHeight = 14.5};

    StepText text(width, scale);
    const DoseWords dose = doseWords(prescribed.dose, step.laterality);
    const bool isDoseSaid =
        isDoseBesideName && text.addWithDose(QString::fromStdString(step.name), name, dose);
    if (!isDoseSaid)
        text.add(QString::fromStdString(step.name), name, 0);
    text.add(placeInWords(step), place, 0);
    if (!isDoseSaid)
        text.addDose(dose);
    text.add(QString::fromStdString(step.setup), setup, 5);
    qreal gap = 2.5;
    for (const std::string &line : step.cues) {
        text.addBullet(QString::fromStdString(spoken(line, std::nullopt)), cue, gap);
        gap = 0;
    }
    return text;
}

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
    text->place(
        instructions(prescribed, look.form.isDoseBesideName, width - textLeft, words).block(),
        {0, 0});
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
