#pragma once

#include "drawing/step_pictures.h"
#include "model/step.h"
#include "sheet/block.h"
#include "sheet/tones.h"

#include <vector>

namespace hipwise {

/// How the pictures of all steps of a sheet stand, so that their words begin below one another.
struct PictureColumn
{
    qreal width = 0;
    bool isPaired = false; ///< start and end beside each other; else nothing but positions
    qreal scale = 1;       ///< of the pictures, against the design guide
};

PictureColumn columnFor(const std::vector<StepPictures> &pictures, qreal scale);

/// The pictures of \a step, or the pictogram of its position when there are none, and its tick
/// boxes. Begins at the number, whose place stays free.
BlockPtr pictureColumn(const Step &step, const StepPictures &pictures, const PictureColumn &column,
                       Tones tones);

} // namespace hipwise
