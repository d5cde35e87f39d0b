#pragma once

#include "drawing/figure_look.h"
#include "drawing/picture_store.h"
#include "drawing/step_pictures.h"
#include "drawing/step_to_draw.h"
#include "figure/posture.h"
#include "model/side.h"
#include "model/step.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace hipwise {

class DrawingQueue;

/// Where figures are drawn, in a thread of its own: pictures that stand still for cards and rows,
/// and frames for a LiveFigure. Idle while nobody asks. Lives in the GUI thread and never blocks it.
class FigureStudio : public QObject
{
    Q_OBJECT

public:
    /// Pictures that are not baked are kept in \a cacheFolder; an empty name keeps none.
    FigureStudio(std::vector<Posture> postures, const QString &cacheFolder,
                 QObject *parent = nullptr);
    /// Waits for the picture that is being drawn, and drops all others.
    ~FigureStudio() override;

    /// Whether \a step has a pose that can be drawn. Without one, show the pictogram.
    bool draws(const Step &step) const;

    /// The person of all pictures from now on; the ground of \a look is not used, as every place
    /// in the window knows its own.
    void setLook(const FigureLook &look);
    const FigureLook &look() const { return m_look; }

    /// The last key pose of \a step with its arrow, \a pixels in size, opaque. At once when it is
    /// baked or kept; a small one that is kept stands in for a larger one. What has to be drawn
    /// first is announced by pictureReady(): null until then, or the stand-in.
    QImage keyPicture(const Step &step, QSize pixels, Side side, FigureGround ground);

    /// Draws what a sheet prints of each of \a steps and calls \a done with it later, in this
    /// thread, unless \a context is gone by then. \a detail is that of stepPictures().
    void drawForPaper(const std::vector<Step> &steps, double detail, QObject *context,
                      std::function<void(const std::vector<StepPictures> &)> done);

Q_SIGNALS:
    /// keyPicture() has more to give for this step now.
    void pictureReady(const QString &stepId);
    /// Every picture is to be asked for again.
    void lookChanged();

private:
    friend class LiveFigure;

    void request(const std::shared_ptr<const StepToDraw> &step, QSize pixels,
                 const PictureKey &key);
    void receive(const std::string &stepId, const PictureKey &key, const QImage &picture);

    std::vector<Posture> m_postures;
    FigureLook m_look;
    PictureStore m_store;
    std::set<QString> m_requested; ///< keys; what could not be drawn stays and is not tried again
    std::unique_ptr<DrawingQueue> m_queue;
};

} // namespace hipwise
