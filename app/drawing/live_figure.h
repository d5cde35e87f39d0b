#pragma once

#include "drawing/figure_look.h"
#include "drawing/figure_painter.h"
#include "drawing/kept_frames.h"
#include "model/step.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace hipwise {

class FigureStudio;
struct StepToDraw;

/// A figure that moves: whoever shows it says which shot it wants, as often as it likes, and gets
/// frames as fast as they can be drawn. One frame is drawn at a time and the newest shot wins; the
/// same shot is not drawn twice. What comes again, breaths and repetitions, is drawn once and kept:
/// up to 64 MB, until there is another step, person or ground.
class LiveFigure : public QObject
{
    Q_OBJECT

public:
    /// \a studio outlives this.
    explicit LiveFigure(FigureStudio &studio, QObject *parent = nullptr);
    ~LiveFigure() override;

    /// From now on frames show \a step. frame() is null until the first is painted.
    void setStep(const Step &step);
    /// Shows nobody; nothing is drawn until there is a step again.
    void clear();
    void setGround(FigureGround ground);

    /// Asks for a frame. \a shot.fine says that the figure stands still; a small one that moves
    /// is drawn as finely, a large one with one sample a pixel. Moment and breath are rounded by
    /// less than is seen. A frame that is not likely to come \a again is not kept.
    void setShot(const FigureShot &shot, bool again = true);

    /// The frame painted last, of the step; null before the first.
    const QImage &frame() const { return m_frame; }
    /// How many frames have been drawn so far; showing one that is kept does not count.
    int drawings() const { return m_drawings; }

Q_SIGNALS:
    /// Never from within setShot() or another call. Outside \a changed, in pixels, the frame is as
    /// the one before.
    void framePainted(const QImage &frame, const QRect &changed);

private:
    struct Painter;

    void restart();
    void paintNext();
    /// A frame on its way.
    struct Frame
    {
        QImage image; ///< null if it could not be drawn
        FigureShot shot;
        int generation;
        bool again;
    };

    void draw(const Frame &wanted);
    void receive(const Frame &frame);

    FigureStudio &m_studio;
    std::shared_ptr<const StepToDraw> m_step; ///< null: nobody
    std::shared_ptr<Painter> m_painter;       ///< used by the drawing thread alone
    FigureGround m_ground = FigureGround::Light;
    std::optional<FigureShot> m_asked;
    std::optional<FigureShot> m_shown; ///< what m_frame is, while it is not out of date
    bool m_comesAgain = true;          ///< what is asked for
    bool m_isDrawing = false;
    int m_drawings = 0;
    int m_generation = 0; ///< a frame of an older one is of no use
    KeptFrames m_kept;
    QImage m_frame;
};

} // namespace hipwise
