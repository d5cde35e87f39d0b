#include "sheet/dose_words.h"

namespace hipwise {

DoseWords doseWords(const Dose &dose, Laterality laterality)
{
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
