#pragma once

#include "drawing/figure_painter.h"
#include "drawing/picture_folder.h"
#include "drawing/step_pictures.h"
#include "drawing/step_to_draw.h"

#include <QString>

#include <list>
#include <memory>
#include <utility>
#include <vector>

namespace hipwise {

/// A painter for one live figure, made when its first frame is drawn.
using LivePainter = std::unique_ptr<FigurePainter>;

/// All that the drawing thread draws with: the body, the painters, the movements solved lately and
/// the folder of pictures. Used by that thread alone.
class FigureDesk
{
public:
    explicit FigureDesk(const QString &cacheFolder);

    /// The key picture of \a step, from the folder when it is there. Null if it cannot be drawn.
    QImage keyPicture(const StepToDraw &step, const FigureLook &look, const PictureFormat &format);

    QImage frame(const StepToDraw &step, const FigureLook &look, const FigureShot &shot,
                 LivePainter &painter);

    /// What a sheet prints of each of \a steps, with as much \a detail as stepPictures() has.
    std::vector<StepPictures> stepPictures(const std::vector<Step> &steps,
                                           const std::vector<Posture> &postures, double detail);

private:
    const FigureSubject *subject(const StepToDraw &step);

    FigureBody m_body;
    FigurePainter m_painter;
    PictureFolder m_folder;
    std::list<std::pair<QByteArray, FigureSubject>> m_subjects; ///< the one used last first
};

/// The shot of a key picture: the last key of \a subject with its arrow.
FigureShot keyShot(const FigureSubject &subject, const PictureFormat &format);

} // namespace hipwise
