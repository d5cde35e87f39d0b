#pragma once

#include "drawing/figure_painter.h"

#include <QImage>
#include <QString>

#include <string>
#include <vector>

namespace hipwise {

/// A moment of a step, for paper.
struct StepPicture
{
    QImage image;     ///< opaque, on pure white
    std::string name; ///< of the key pose, such as "start"; empty when it is the only one
};

/// Start and end of a step, or one picture where nothing moves; none for a step without a pose.
using StepPictures = std::vector<StepPicture>;

/// Sharp enough for a picture of 46 x 30 mm: 309 dots an inch.
inline constexpr QSize paperPixels{560, 359};
/// The same for one of 35 x 47 mm, for a figure that is higher than wide.
inline constexpr QSize uprightPaperPixels{424, 565};

/// The pictures of \a step, whose subject is \a subject, with the paper look. \a pixels is the size
/// of each.
StepPictures stepPictures(const Step &step, const FigureSubject &subject, QSize pixels,
                          FigurePainter &painter);

/// The pictures of each of \a steps, in their order; those that come twice are drawn once.
/// \a detail is how much larger than the usual paperPixels they are, for a sheet that prints them
/// larger. Takes some 50 ms a step, so call it off the GUI thread.
std::vector<StepPictures> stepPictures(const std::vector<Step> &steps,
                                       const std::vector<Posture> &postures, const FigureBody &body,
                                       FigurePainter &painter, double detail = 1);

} // namespace hipwise
