#pragma once

#include "drawing/step_pictures.h"
#include "model/step.h"
#include "sheet/block.h"
#include "sheet/sheet_measures.h"

namespace hipwise {

/// How wide the pictures of all steps of a sheet are.
enum class PictureColumn {
    One, ///< nothing to show but positions
    Two, ///< start and end
};

constexpr qreal widthOf(PictureColumn column)
{
    return column == PictureColumn::One ? measures::pictureWidth
                                        : 2 * measures::pictureWidth + measures::pictureGap;
}

/// The pictures of \a step, or the pictogram of its position when there are none, and its tick
/// boxes. Begins at the number, whose place stays free.
BlockPtr pictureColumn(const Step &step, const StepPictures &pictures, PictureColumn column);

} // namespace hipwise
