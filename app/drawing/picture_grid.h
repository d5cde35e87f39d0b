#pragma once

#include "drawing/figure_look.h"

#include <QImage>
#include <QString>

#include <vector>

namespace hipwise {

/// A picture or some side by side, with words below.
struct CaptionedPicture
{
    std::vector<QImage> pictures; ///< of one size
    QString caption;              ///< one line; empty for none
};

/// All of \a cells, which have the same number of pictures and the same size, in rows of
/// \a columns, on one picture.
QImage pictureGrid(const std::vector<CaptionedPicture> &cells, int columns, FigureGround ground);

} // namespace hipwise
