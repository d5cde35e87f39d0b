#pragma once

#include "model/prescription.h"
#include "sheet/block.h"
#include "sheet/picture_column.h"
#include "sheet/sheet_form.h"
#include "sheet/tones.h"

#include <QStringList>

namespace hipwise {

/// What all steps of a sheet have in common.
struct StepLook
{
    SheetForm form{};
    PictureColumn column{};
    QStringList shared{}; ///< sentences of cautions that are said once for every step
    Tones tones = Tones::Coloured;
};

/// A step: its number, pictures and tick boxes, and all its words, below a hairline. \a number
/// counts from 1; \a scale is that of the words. Beside pairs of pictures there is little room for
/// words, so what follows the cues stands wherever the step is lowest by it: beside the pictures,
/// below them, or across the page.
BlockPtr stepBlock(const PrescribedStep &prescribed, const StepPictures &pictures,
                   const StepLook &look, int number, qreal width, qreal scale);

} // namespace hipwise
