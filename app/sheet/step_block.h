#pragma once

#include "model/prescription.h"
#include "sheet/block.h"

namespace hipwise {

/// A step: its number, picture and tick boxes, and all its words, below a hairline. \a number
/// counts from 1; \a scale is that of the words.
BlockPtr stepBlock(const PrescribedStep &prescribed, int number, qreal width, qreal scale);

} // namespace hipwise
