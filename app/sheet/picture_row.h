#pragma once

#include "drawing/step_pictures.h"
#include "model/step.h"
#include "sheet/block.h"
#include "sheet/tones.h"

#include <QSizeF>

namespace hipwise {

/// How the pictures of a step are framed, in points.
struct PictureLook
{
    QSizeF wide;         ///< of one that is wider than high, and of a pictogram
    QSizeF upright;      ///< of one that is higher than wide
    qreal wordScale = 1; ///< of "Start" and "End" in them; 0: they stand without
    Tones tones = Tones::Coloured;
    bool isStacked = false; ///< end below start; else beside it

    /// The frames of the design guide, \a scale times as large.
    static PictureLook scaled(qreal scale, Tones tones);
};

/// The frames of the pictures of \a step, or the pictogram of its position when it has none.
BlockPtr pictureRow(const Step &step, const StepPictures &pictures, const PictureLook &look);

/// How wide pictureRow() is.
qreal pictureRowWidth(const StepPictures &pictures, const PictureLook &look);

} // namespace hipwise
