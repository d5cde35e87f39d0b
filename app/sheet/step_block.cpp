#include "sheet/step_block.h"

#include "sheet/dose_words.h"
#include "sheet/framed.h"
#include "sheet/group.h"
#include "sheet/icon.h"
#include "sheet/paragraph.h"
#include "sheet/picture_column.h"
#include "sheet/rule.h"
#include "sheet/sheet_words.h"
#include "sheet/step_words.h"

#include <QCoreApplication>
#include <QStringList>

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
        const Framed::Look look{.thickness = 1.2, .radius = 4.5, .padding = {9, 3.5, 9, 3.5}};
        const TextStyle bold{.size = 12, .lineHeight = 15, .weight = QFont::Bold};
        const TextStyle plain{.size = 10, .lineHeight = 13};
        constexpr qreal between = 9;
        const auto frame =
            std::make_shared<Framed>(paragraph({{words.dose, bold.weight}}, bold, 18), look);
        m_group->stack(frame, 4 * m_scale);
        if (words.rest.isEmpty())
            return;
        const BlockPtr rest = paragraph({{words.rest}}, plain, 0);
        const QSizeF size = frame->size();
        if (size.width() + between + rest->size().width() > m_width) {
            m_group->stack(rest, 2 * m_scale);
            return;
        }
        const qreal top = m_group->size().height() - (size.height() + rest->size().height()) / 2;
        m_group->place(rest, {size.width() + between, top});
    }

    BlockPtr block() const { return m_group; }

private:
    BlockPtr paragraph(const std::vector<TextRun> &runs, const TextStyle &style, qreal indent) const
    {
        return std::make_shared<Paragraph>(runs, style.scaled(m_scale), m_width - indent);
    }

    std::shared_ptr<Group> m_group;
    qreal m_width;
    qreal m_scale;
};

/// The texts of the cautions that are for everybody, or of the others.
QStringList cautionTexts(const Step &step, bool forEverybody)
{
    QStringList texts;
    for (const Caution &caution : step.cautions) {
        if ((caution.action == Caution::Action::Note) == forEverybody)
            texts += QString::fromStdString(spoken(caution.text, std::nullopt));
    }
    return texts;
}

void addCautions(StepText &text, const Step &step)
{
    const TextStyle note{.size = 10, .lineHeight = 13.5};
    const TextStyle caution{.size = 10, .lineHeight = 13.5, .weight = QFont::DemiBold};
    qreal gap = 2.5;
    for (const QString &one : cautionTexts(step, true)) {
        text.addCaution(one, caution, gap);
        gap = 0.5;
    }
    // Those for some people only follow one another on the line: most readers skip them.
    const QStringList forSome = cautionTexts(step, false);
    if (!forSome.isEmpty())
        text.addCaution(forSome.join(QLatin1Char(' ')), note, gap);
}

/// Of the cautions below a pair of pictures.
qreal cautionHeight(const Step &step, qreal scale)
{
    StepText cautions(widthOf(PictureColumn::Two), scale);
    addCautions(cautions, step);
    return cautions.block()->size().height();
}

void addFeeling(StepText &text, const PrescribedStep &prescribed)
{
    const TextStyle detail{.size = 10, .lineHeight = 13.5, .colour = measures::secondInk};
    const TextStyle note{.size = 10, .lineHeight = 13.5};
    text.addLabelled({{QCoreApplication::translate("Sheet", "Feel it:"),
                       QString::fromStdString(prescribed.step.feel)},
                      {QCoreApplication::translate("Sheet", "Breathing:"),
                       QString::fromStdString(prescribed.step.breathing)}},
                     detail, 2.5);
    text.addLabelled({{QCoreApplication::translate("Sheet", "For you:"),
                       QString::fromStdString(prescribed.note)}},
                     note, 0);
}

StepText stepText(const PrescribedStep &prescribed, qreal width, qreal scale)
{
    const Step &step = prescribed.step;
    const TextStyle name{.size = 14, .lineHeight = 18, .weight = QFont::Bold, .tracking = -1};
    const TextStyle place{.size = 9.5, .lineHeight = 13, .colour = measures::secondInk};
    const TextStyle setup{.size = 10.5, .lineHeight = 14};
    const TextStyle cue{.size = 11, .lineHeight = 14.5};

    StepText text(width, scale);
    text.add(QString::fromStdString(step.name), name, 0);
    text.add(placeInWords(step), place, 0);
    text.addDose(doseWords(prescribed.dose, step.laterality));
    text.add(QString::fromStdString(step.setup), setup, 5);
    qreal gap = 2.5;
    for (const std::string &line : step.cues) {
        text.addBullet(QString::fromStdString(spoken(line, std::nullopt)), cue, gap);
        gap = 0;
    }
    return text;
}

} // namespace

BlockPtr stepBlock(const PrescribedStep &prescribed, const StepPictures &pictures,
                   PictureColumn columns, int number, qreal width, qreal scale)
{
    const qreal air = columns == PictureColumn::One ? measures::mm(5) : measures::gap;
    const qreal textLeft = measures::numberColumn + measures::gap + widthOf(columns) + air;
    constexpr qreal top = measures::hairline + measures::mm(3.5);
    const TextStyle large{
        .size = number < 10 ? 22.0 : 18.0, .lineHeight = 24, .weight = QFont::Bold};

    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Rule>(width), {0, 0});
    group->place(std::make_shared<Paragraph>(QString::number(number), large, 100), {0, top - 2});
    const BlockPtr column = pictureColumn(prescribed.step, pictures, columns);
    StepText text = stepText(prescribed, width - textLeft, scale);
    StepText below(widthOf(columns), scale); // the pictures
    if (columns == PictureColumn::One) {
        addFeeling(text, prescribed);
        addCautions(text, prescribed.step);
    } else {
        const bool isLeftLow = column->size().height() + cautionHeight(prescribed.step, scale) <
                               text.block()->size().height();
        addFeeling(isLeftLow ? below : text, prescribed);
        addCautions(below, prescribed.step);
    }
    group->place(text.block(), {textLeft, top - 2});
    group->place(column, {0, top});
    if (columns == PictureColumn::Two) {
        group->place(below.block(), {measures::numberColumn + measures::gap,
                                     top + column->size().height() + measures::mm(1.5)});
    }
    group->pad(measures::mm(3.5));
    return group;
}

} // namespace hipwise
