#pragma once

#include "sheet/sheet_measures.h"

#include <array>

namespace hipwise {

/// How a sheet sets its steps.
struct SheetForm
{
    qreal pictures = 1;            ///< their size, against the design guide
    qreal words = 1;               ///< the same of the words
    qreal air = measures::gap;     ///< above and below the inside of a step
    bool isDoseBesideName = false; ///< where there is room for it; else below
};

/// From roomy to dense. Below the last a sheet could not be read from the floor.
inline constexpr std::array sheetForms{
    SheetForm{1, 1.1},
    SheetForm{1.18, 1},
    SheetForm{1, 1},
    SheetForm{1, 1, measures::mm(2.5), true},
    SheetForm{1, 0.93, measures::mm(2.5), true},
    SheetForm{0.87, 0.93, measures::mm(2.5), true},
    SheetForm{0.87, 0.9, measures::mm(2), true},
    SheetForm{0.75, 0.9, measures::mm(2), true},
};

} // namespace hipwise
