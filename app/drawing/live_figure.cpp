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

void LiveFigure::setShot(const FigureShot &shot, bool again)
{
    m_asked = KeptFrames::levelled(shot);
    m_asked->fine =
        shot.fine || static_cast<qint64>(shot.pixels.width()) * shot.pixels.height() <= finePixels;
    m_comesAgain = again;
    paintNext();
}

/// What was shown is out of date, and so is what is being drawn.
void LiveFigure::restart()
{
    ++m_generation;
    m_kept.clear();
    m_shown.reset();
    paintNext();
}

void LiveFigure::paintNext()
{
    if (m_isDrawing || !m_step || !m_asked || m_asked == m_shown || m_asked->pixels.isEmpty())
        return;
    m_isDrawing = true;
    const Frame wanted{m_kept.frame(*m_asked), *m_asked, m_generation, m_comesAgain};
    if (wanted.image.isNull())
        draw(wanted);
    else
        QMetaObject::invokeMethod(
            this, [this, wanted] { receive(wanted); }, Qt::QueuedConnection);
}

void LiveFigure::draw(const Frame &wanted)
{
    ++m_drawings;
    FigureLook look = m_studio.look();
    look.ground = m_ground;
    // The studio outlives the drawing, and the figure perhaps not.
    m_studio.m_queue->add(
        [studio = &m_studio, figure = QPointer(this), step = m_step, painter = m_painter, look,
         wanted](FigureDesk &desk) {
            Frame drawn = wanted;
            drawn.image = desk.frame(*step, look, wanted.shot, painter->painter);
            QMetaObject::invokeMethod(
                studio,
                [figure, drawn] {
                    if (!figure)
                        return;
                    if (drawn.again && drawn.generation == figure->m_generation &&
                        !drawn.image.isNull())
                        figure->m_kept.keep(drawn.shot, drawn.image);
                    figure->receive(drawn);
                },
                Qt::QueuedConnection);
        },
        DrawingQueue::Urgency::Now);
}

void LiveFigure::receive(const Frame &frame)
{
    m_isDrawing = false;
    const bool isOfUse = frame.generation == m_generation;
    QRect changed;
    if (isOfUse) {
        m_shown = frame.shot; // even without a frame, or it would be tried again and again
        changed = changedArea(m_frame, frame.image);
        m_frame = frame.image;
    }
    paintNext();
    if (isOfUse && !frame.image.isNull())
        Q_EMIT framePainted(frame.image, changed);
}

} // namespace hipwise
