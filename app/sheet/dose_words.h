#pragma once

#include "model/dose.h"

#include <QString>

namespace hipwise {

/// A dose on paper: what to do goes into the frame, the pause between stands beside it.
struct DoseWords
{
    QString dose; ///< "20 seconds × 3, each side"
    QString rest; ///< "10 seconds rest between"; empty if there is none
};

DoseWords doseWords(const Dose &dose, Laterality laterality);

} // namespace hipwise
