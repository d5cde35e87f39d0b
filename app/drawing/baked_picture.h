#pragma once

#include "drawing/picture_key.h"

#include <QImage>
#include <QString>

namespace hipwise {

/// The name in the resources of the baked picture of \a key.
QString bakedName(const PictureKey &key);

/// What the build has drawn: shipped steps with the default look, in two sizes. Null when \a key
/// is not among them, such as that of a step which was changed since.
QImage bakedPicture(const PictureKey &key);

} // namespace hipwise
