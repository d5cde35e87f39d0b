#include "sheet/dose_words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

/// "12 times in all, 6 each side, 2 seconds each" of what is written without sides: on paper
/// nobody counts along, and "12 times, changing sides" can be taken for 12 on each.
QString withSides(QString words, const Dose &dose)
{
    const QString count =
        (dose.hold.count() > 0 ? QStringLiteral("× %1") : QStringLiteral("%1 times"))
            .arg(dose.repetitions);
    const qsizetype end = words.indexOf(count) + count.size();
    const QString sides =
        dose.repetitions % 2 == 0
            ? QCoreApplication::translate("Sheet", "%1 each side").arg(dose.repetitions / 2)
            : QCoreApplication::translate("Sheet", "changing sides");
    return words.insert(end, QCoreApplication::translate("Sheet", " in all, %1").arg(sides));
}

} // namespace

DoseWords doseWords(const Dose &dose, Laterality laterality)
{
    const bool isCounted = dose.duration.count() == 0 && dose.repetitions > 1 && dose.sets == 1;
    if (laterality == Laterality::Alternating && isCounted) {
        DoseWords words = doseWords(dose, Laterality::Bilateral);
        words.dose = withSides(words.dose, dose);
        return words;
    }
    Dose unpaused = dose;
    unpaused.rest = std::chrono::seconds(0);
    const QString all = QString::fromStdString(inWords(dose, laterality));
    const QString withoutRest = QString::fromStdString(inWords(unpaused, laterality));
    // The rest comes last in the long form, after a comma.
    if (all.size() <= withoutRest.size() + 2 || !all.startsWith(withoutRest))
        return {all, {}};
    return {withoutRest, all.mid(withoutRest.size() + 2)};
}

} // namespace hipwise
