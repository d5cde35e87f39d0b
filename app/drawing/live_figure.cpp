#include "drawing/live_figure.h"

#include "drawing/drawing_queue.h"
#include "drawing/figure_desk.h"
#include "drawing/figure_studio.h"

#include <QPointer>

namespace hipwise {

namespace {

/// Up to here four samples a pixel are drawn in time even while the figure moves.
constexpr int finePixels = 960 * 720;

} // namespace

struct LiveFigure::Painter
{
    LivePainter painter;
};

LiveFigure::LiveFigure(FigureStudio &studio, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_painter(std::make_shared<Painter>())
{
    connect(&studio, &FigureStudio::lookChanged, this, &LiveFigure::restart);
}

LiveFigure::~LiveFigure() = default;

void LiveFigure::setStep(const Step &step)
{
    std::shared_ptr<const StepToDraw> next = stepToDraw(step, m_studio.m_postures);
    if (m_step && next && m_step->digest == next->digest)
        return;
    m_step = std::move(next);
    m_frame = {};
    restart();
}

void LiveFigure::clear()
{
    m_step.reset();
    m_frame = {};
    m_asked.reset();
    restart();
}

void LiveFigure::setGround(FigureGround ground)
{
    if (ground == m_ground)
        return;
    m_ground = ground;
    restart();
}

void LiveFigure::setShot(const FigureShot &shot)
{
    m_asked = FrameRing::levelled(shot);
    m_asked->fine =
        shot.fine || static_cast<qint64>(shot.pixels.width()) * shot.pixels.height() <= finePixels;
    paintNext();
}

/// What was shown is out of date, and so is what is being drawn.
void LiveFigure::restart()
{
    ++m_generation;
    m_breaths.clear();
    m_shown.reset();
    paintNext();
}

void LiveFigure::paintNext()
{
    if (m_isDrawing || !m_step || !m_asked || m_asked == m_shown || m_asked->pixels.isEmpty())
        return;
    const FigureShot shot = *m_asked;
    m_isDrawing = true;
    if (const QImage kept = m_breaths.frame(shot); !kept.isNull()) {
        QMetaObject::invokeMethod(
            this,
            [this, kept, shot, generation = m_generation] { receive(kept, shot, generation); },
            Qt::QueuedConnection);
        return;
    }

    FigureLook look = m_studio.look();
    look.ground = m_ground;
    // The studio outlives the drawing, and the figure perhaps not.
    m_studio.m_queue->add(
        [studio = &m_studio, figure = QPointer(this), step = m_step, painter = m_painter, look,
         shot, generation = m_generation](FigureDesk &desk) {
            const QImage frame = desk.frame(*step, look, shot, painter->painter);
            QMetaObject::invokeMethod(
                studio,
                [figure, frame, shot, generation] {
                    if (figure)
                        figure->receive(frame, shot, generation);
                },
                Qt::QueuedConnection);
        },
        DrawingQueue::Urgency::Now);
}

void LiveFigure::receive(const QImage &frame, const FigureShot &shot, int generation)
{
    m_isDrawing = false;
    const bool isOfUse = generation == m_generation;
    if (isOfUse) {
        m_shown = shot; // even without a frame, or it would be tried again and again
        m_frame = frame;
        if (shot.fine && !frame.isNull())
            m_breaths.keep(shot, frame);
    }
    paintNext();
    if (isOfUse && !frame.isNull())
        Q_EMIT framePainted(frame);
}

} // namespace hipwise
