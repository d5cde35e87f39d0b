#pragma once

#include "sheet/paper.h"
#include "sheet/sheet_variant.h"
#include "sheet/tones.h"

namespace hipwise {

/// How a sheet is set, whatever it says. A paper alone is the standard sheet on it.
struct SheetOptions
{
    // Not explicit, so that a paper alone can be given.
    SheetOptions(Paper onPaper = Paper::A4, SheetVariant as = SheetVariant::Standard,
                 Tones in = Tones::Coloured)
        : paper(onPaper)
        , variant(as)
        , tones(in)
    {}

    Paper paper;
    SheetVariant variant;
    Tones tones;
};

} // namespace hipwise
