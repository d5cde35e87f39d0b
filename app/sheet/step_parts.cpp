#include "sheet/step_parts.h"

#include "sheet/dose_words.h"
#include "sheet/sheet_measures.h"
#include "sheet/step_words.h"

#include <QCoreApplication>

#include <optional>

namespace hipwise {

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

void addTitle(StepText &text, const PrescribedStep &prescribed, bool isDoseBesideName)
{
    const Step &step = prescribed.step;
    const TextStyle name{.size = 14, .lineHeight = 18, .weight = QFont::Bold, .tracking = -1};
    const TextStyle place{.size = 9.5, .lineHeight = 13, .colour = measures::secondInk};
    const DoseWords dose = doseWords(prescribed.dose, step.laterality);
    const bool isDoseSaid =
        isDoseBesideName && text.addWithDose(QString::fromStdString(step.name), name, dose);
    if (!isDoseSaid)
        text.add(QString::fromStdString(step.name), name, 0);
    text.add(placeInWords(step), place, 0);
    if (!isDoseSaid)
        text.addDose(dose);
}

void addCues(StepText &text, const Step &step)
{
    const TextStyle setup{.size = 10.5, .lineHeight = 14};
    const TextStyle cue{.size = 11, .lineHeight = 14.5};
    text.add(QString::fromStdString(step.setup), setup, text.isEmpty() ? 0 : 5);
    qreal gap = 2.5;
    for (const std::string &line : step.cues) {
        text.addBullet(QString::fromStdString(spoken(line, std::nullopt)), cue, gap);
        gap = 0;
    }
}

} // namespace hipwise
