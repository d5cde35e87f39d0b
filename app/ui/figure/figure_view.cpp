#include "ui/figure/figure_view.h"

#include "drawing/figure_subject.h"
#include "session/key_path.h"
#include "ui/figure/figure_ground.h"
#include "ui/figure/figure_words.h"
#include "ui/figure/pictogram_stage.h"
#include "ui/figure/stage_painting.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWindow>

namespace hipwise {

namespace {

constexpr int stepFadeMilliseconds = 200;
constexpr int sideFadeMilliseconds = 500;
constexpr int patienceMilliseconds = 600;

} // namespace

FigureView::FigureView(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_live(figures.studio(), this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    const auto redraw = qOverload<>(&QWidget::update);
    connect(&m_patience, &QTimer::timeout, this, redraw);
    connect(&m_fade, &PictureFade::changed, this, redraw);
    connect(&m_turn, &HandTurn::changed, this, &FigureView::request);
    connect(&m_live, &LiveFigure::framePainted, this, &FigureView::showFrame);
    connect(&figures, &Figures::motionStyleChanged, &m_fade, &PictureFade::stop);
}

void FigureView::setStep(const Step &step)
{
    if (m_step && *m_step == step)
        return;
    const bool fades = m_figures.motionStyle() == MotionStyle::Full && isSeen();
    const QImage &before = m_live.frame().isNull() ? m_fade.before() : m_live.frame();
    m_fade.leave(fades ? QImage(before) : QImage(), stepFadeMilliseconds);
    m_turn.letGo(true);
    m_step = step;
    m_motion = {};
    m_draws = m_figures.studio().draws(step);
    m_live.clear(); // the last shot was one of another step
    if (m_draws) {
        m_live.setStep(step);
        m_patience.start();
        setCursor(Qt::OpenHandCursor);
    } else {
        m_fade.stop();
        unsetCursor();
    }
    nameIt();
    update();
}

void FigureView::setMotion(const Motion &motion)
{
    if (m_motion == motion)
        return;
    const bool turnsRound = m_motion.side && motion.side && *m_motion.side != *motion.side &&
                            m_step && m_step->laterality == Laterality::Unilateral;
    if (turnsRound && m_figures.motionStyle() == MotionStyle::Full && isSeen())
        m_fade.leave(m_live.frame(), sideFadeMilliseconds);
    m_motion = motion;
    nameIt();
    request();
    if (!m_draws)
        update();
}

void FigureView::setRadius(qreal radius)
{
    m_radius = radius;
    update();
}

void FigureView::setHeadroom(int pixels)
{
    if (m_headroom == pixels)
        return;
    m_headroom = pixels;
    request();
    update();
}

bool FigureView::hasFigure() const
{
    return m_draws && !m_live.frame().isNull();
}

void FigureView::setTurn(QuarterTurn turn)
{
    if (m_quarter == turn)
        return;
    m_quarter = turn;
    request();
    update();
}

/// As the picture has it, before it is turned.
QRect FigureView::stage() const
{
    return {QPoint(), turned(size(), m_quarter)};
}

QRect FigureView::figureArea() const
{
    return stage().adjusted(0, m_headroom, 0, 0);
}

bool FigureView::isSeen() const
{
    const QWindow *handle = window()->windowHandle();
    return isVisible() && handle && handle->isExposed();
}

/// Where both sides take turns, the person who looks on stays where they are.
std::optional<PoseView> FigureView::view() const
{
    const bool isMirrored = m_motion.side == Side::Right && !staysInPlace(*m_step);
    const bool staysBeside = isMirrored && m_step->laterality == Laterality::Alternating;
    if (!staysBeside && !m_turn.isTurned())
        return std::nullopt;
    PoseView view = m_figures.viewOf(*m_step);
    if (staysBeside)
        view.around = -view.around;
    return m_turn.turned(view, isMirrored);
}

void FigureView::request()
{
    const QSize pixels = (QSizeF(figureArea().size()) * devicePixelRatioF()).toSize();
    if (!m_draws || pixels.isEmpty() || !isSeen())
        return;
    FigureShot shot;
    shot.pixels = pixels;
    shot.side = m_motion.side.value_or(Side::Left);
    shot.moment = m_motion.along * KeyPath(*m_step).stretches();
    shot.breath = m_motion.breath;
    shot.view = view();
    shot.withArrow = true;
    shot.fine = !m_motion.moves && !m_turn.isTurned();
    m_live.setGround(groundOf(tokensOf(this)));
    // Where it is turned to by hand it comes but once.
    m_live.setShot(shot, !m_turn.isTurned());
}

/// Of a picture that moves only a part is another.
void FigureView::showFrame(const QImage &frame, const QRect &changed)
{
    m_fade.arrive();
    if (m_fade.isOn() || changed == frame.rect()) {
        update();
        return;
    }
    const QRect area = figureArea();
    const qreal across = area.width() / static_cast<qreal>(frame.width());
    const qreal down = area.height() / static_cast<qreal>(frame.height());
    const QRectF part(changed.left() * across, changed.top() * down, changed.width() * across,
                      changed.height() * down);
    if (!changed.isEmpty())
        update(turningInto(size(), m_quarter)
                   .mapRect(part.translated(area.topLeft()))
                   .toAlignedRect());
}

void FigureView::nameIt()
{
    if (!m_step)
        return;
    const QString name = m_draws ? figureName(*m_step, m_motion) : pictogramName(*m_step);
    if (accessibleName() != name)
        setAccessibleName(name);
}

void FigureView::paintEvent(QPaintEvent * /*event*/)
{
    // Whatever has changed about the window makes it paint; the same shot is not drawn twice.
    request();
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setTransform(turningInto(size(), m_quarter), true);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool waits = m_draws && (m_fade.isOn() || m_patience.isActive());
    if (!hasFigure() && !waits && m_step && !figureArea().isEmpty()) {
        paintPictogramStage(painter, stage(), m_radius, m_step->position,
                            m_motion.side == Side::Right, tokens);
        return;
    }
    paintStage(painter, stage(), m_radius, tokens);
    if (m_fade.isOn())
        paintOnStage(painter, m_fade.before(), figureArea(), stage(), m_radius);
    painter.setOpacity(m_fade.opacity());
    if (hasFigure())
        paintOnStage(painter, m_live.frame(), figureArea(), stage(), m_radius);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_draws)
        return QWidget::mousePressEvent(event);
    m_turn.begin(event->position());
    setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    m_turn.follow(event->position());
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_turn.isHeld())
        return QWidget::mouseReleaseEvent(event);
    m_turn.letGo(m_figures.motionStyle() == MotionStyle::Reduced);
    setCursor(Qt::OpenHandCursor);
}

} // namespace hipwise
