#pragma once

#include "model/prescription.h"
#include "sheet/block.h"
#include "sheet/picture_column.h"

namespace hipwise {

/// A step: its number, pictures and tick boxes, and all its words, below a hairline. \a number
/// counts from 1; \a scale is that of the words. Beside pairs of pictures there is
/// little room for words, so the cautions stand below them.
BlockPtr stepBlock(const PrescribedStep &prescribed, const StepPictures &pictures,
                   PictureColumn columns, int number, qreal width, qreal scale);

} // namespace hipwise
