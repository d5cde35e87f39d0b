#pragma once

#include "drawing/pictogram.h"
#include "drawing/step_pictures.h"

#include <QImage>

#include <vector>

namespace hipwise {

/// \a image for a grey sheet: skin and cloth lighter than a copy of the colours would have them,
/// outlines as dark, and what is clay, the muscles and arrows, dark and hatched, so that it is told
/// from a shadow. An image without clay is only lighter.
QImage inGrey(const QImage &image);

/// All of \a pictures; those that share an image still share one.
std::vector<StepPictures> inGrey(const std::vector<StepPictures> &pictures);

PictogramColours inGrey(const PictogramColours &colours);

} // namespace hipwise
