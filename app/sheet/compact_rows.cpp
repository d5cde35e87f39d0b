#include "sheet/compact_rows.h"

#include "sheet/caution_words.h"
#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/picture_row.h"
#include "sheet/rule.h"
#include "sheet/sheet_measures.h"
#include "sheet/sheet_words.h"
#include "sheet/step_text.h"
#include "sheet/step_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace hipwise {

namespace {

constexpr qreal leastText = measures::mm(62);

/// What every row goes by.
struct RowLook
{
    PictureLook pictures;
    qreal pictureColumn = 0;
    CompactDensity density;
};

RowLook rowLook(const std::vector<StepPictures> &all, const CompactDensity &density, Tones tones)
{
    const qreal pictures = density.isRunIn ? 0.46 : 0.56; // where every point counts, smaller
    RowLook look{.pictures = PictureLook::scaled(pictures * density.scale, tones),
                 .density = density};
    look.pictures.upright = look.pictures.wide.height() * QSizeF(0.9, 1.2);
    look.pictures.wordScale = 0; // too small to be read; the arrow tells which is the end
    look.pictureColumn = look.pictures.wide.width();
    for (const StepPictures &each : all)
        look.pictureColumn = std::max(look.pictureColumn, pictureRowWidth(each, look.pictures));
    return look;
}

/// What its things have to be like, then as many cues as \a lines hold, but one at least.
QString cuesInWords(const PrescribedStep &prescribed, int lines, const TextStyle &style,
                    qreal width)
{
    QStringList words{usesInWords(prescribed.step)};
    words.removeAll(QString());
    bool hasCue = false;
    for (const std::string &cue : prescribed.step.cues) {
        words += QString::fromStdString(spoken(cue, std::nullopt));
        const QString more = words.join(QLatin1Char(' '));
        if (hasCue && lines < allLines && Paragraph(more, style, width).lineCount() > lines) {
            words.pop_back();
            break;
        }
        hasCue = true;
    }
    if (!prescribed.note.empty())
        words += QCoreApplication::translate("Sheet", "For you: %1")
                     .arg(sentence(QString::fromStdString(prescribed.note)));
    return words.join(QLatin1Char(' '));
}

/// Name, dose and pause.
StepText titleOf(const PrescribedStep &prescribed, const CompactDensity &density, qreal width)
{
    const TextStyle title{.size = 11.5, .lineHeight = 14, .weight = QFont::Bold};
    const DoseWords dose = doseWords(prescribed.dose, prescribed.step.laterality);
    const QString between = QStringLiteral("  ·  ");
    std::vector<TextRun> runs{{QString::fromStdString(prescribed.step.name), QFont::Bold},
                              {between + dose.dose, QFont::DemiBold}};
    if (!dose.rest.isEmpty())
        runs.push_back({between + dose.rest});
    StepText text(width, density.scale);
    text.add(runs, title, 0);
    return text;
}

/// Name and dose on the first line, then cues, then the caution. It has as many cues as the
/// height of \a beside, that of the pictures, holds anyway.
BlockPtr rowText(const PrescribedStep &prescribed, const QStringList &shared,
                 const CompactDensity &density, QSizeF beside)
{
    const TextStyle cue{.size = compactCue, .lineHeight = 12};
    const TextStyle caution{.size = compactCue, .lineHeight = 12, .weight = QFont::DemiBold};
    const QString cautions = cautionsForAll(prescribed.step, shared).join(QLatin1Char(' '));
    const auto withCues = [&](const QString &cues) {
        StepText text = titleOf(prescribed, density, beside.width());
        if (density.isRunIn) {
            text.add({{cues + QLatin1Char(' ')}, {cautions, QFont::DemiBold}}, cue, 0);
        } else {
            text.add(cues, cue, 0);
            if (!cautions.isEmpty())
                text.addCaution(cautions, caution, 0);
        }
        return text.block();
    };
    const TextStyle scaled = cue.scaled(density.scale);
    int lines = density.lines;
    if (lines < allLines) {
        const qreal free = beside.height() - withCues({})->size().height();
        lines = std::max(lines, static_cast<int>(free / scaled.lineHeight));
    }
    return withCues(cuesInWords(prescribed, lines, scaled, beside.width()));
}

BlockPtr row(const PrescribedStep &prescribed, const StepPictures &pictures,
             const QStringList &shared, const RowLook &look, int number, qreal width)
{
    const qreal scale = look.density.scale;
    const TextStyle large =
        TextStyle{.size = 13, .lineHeight = 16, .weight = QFont::Bold}.scaled(std::min(scale, 1.7));
    const qreal air = measures::mm(look.density.isRunIn ? 0.8 : 1.4) * scale;
    const qreal picturesLeft = measures::mm(8) * std::min(scale, 1.4);
    const qreal textLeft = picturesLeft + look.pictureColumn + measures::gap;
    const BlockPtr shown = pictureRow(prescribed.step, pictures, look.pictures);
    const BlockPtr text =
        rowText(prescribed, shared, look.density, {width - textLeft, shown->size().height()});
    const qreal inside = std::max(shown->size().height(), text->size().height());
    const qreal top = measures::hairline + air;
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Rule>(width), {0, 0});
    group->place(std::make_shared<Paragraph>(QString::number(number), large, picturesLeft),
                 {0, top - 1});
    group->place(shown, {picturesLeft, top + (inside - shown->size().height()) / 2});
    group->place(text, {textLeft, top + (inside - text->size().height()) / 2});
    group->pad(top + inside + air - group->size().height());
    return group;
}

} // namespace

std::vector<BlockPtr> compactRows(const SheetContent &content, const QStringList &shared,
                                  const CompactDensity &density, qreal width, Tones tones)
{
    const RowLook look = rowLook(content.pictures, density, tones);
    std::vector<BlockPtr> all;
    for (const PrescribedStep &step : content.routine.steps) {
        const std::size_t index = all.size();
        all.push_back(row(step, picturesOf(content, index), shared, look,
                          static_cast<int>(index) + 1, width));
    }
    return all;
}

bool hasRoomForWords(const SheetContent &content, const CompactDensity &density, qreal width)
{
    const RowLook look = rowLook(content.pictures, density, Tones::Coloured);
    return width - look.pictureColumn - measures::mm(12) - measures::gap >= leastText;
}

} // namespace hipwise
