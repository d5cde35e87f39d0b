#include "ui/figure/demonstrator.h"

#include "ui/figure/figure_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int stageHeight = 280;

} // namespace

Demonstrator::Demonstrator(Figures &figures, const Step &step, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_step(step)
    , m_view(new FigureView(figures))
    , m_begin(figures.clock().now())
{
    m_view->setObjectName(QStringLiteral("demonstration"));
    m_view->setFixedHeight(stageHeight);
    m_view->setRadius(16);
    m_view->setStep(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view);
    if (step.laterality != Laterality::Bilateral)
        layout->addWidget(makeSides());

    connect(&m_timer, &QTimer::timeout, this, &Demonstrator::refresh);
    connect(&figures, &Figures::motionStyleChanged, this, &Demonstrator::restart);
}

void Demonstrator::setStageHeight(int pixels)
{
    m_view->setFixedHeight(pixels);
}

QWidget *Demonstrator::makeSides()
{
    auto *sides = new QWidget;
    sides->setLayout(new FlowLayout(8, 8));
    for (const Side side : {Side::Left, Side::Right}) {
        const bool isLeft = side == Side::Left;
        auto *chip = new Chip(isLeft ? tr("Left side") : tr("Right side"));
        chip->setObjectName(isLeft ? QStringLiteral("leftSideChip")
                                   : QStringLiteral("rightSideChip"));
        chip->setAutoExclusive(true);
        chip->setChecked(isLeft);
        connect(chip, &Chip::toggled, this, [this, side](bool isChosen) {
            if (!isChosen)
                return;
            m_side = side;
            restart();
        });
        sides->layout()->addWidget(chip);
    }
    return sides;
}

void Demonstrator::restart()
{
    m_begin = m_figures.clock().now();
    if (isVisible())
        m_timer.start(motionFrame);
    refresh();
}

void Demonstrator::refresh()
{
    const MotionStyle style = m_figures.motionStyle();
    const Milliseconds elapsed = m_figures.clock().now() - m_begin;
    Motion motion = demonstrationAt(elapsed - elapsed % motionFrame, m_step, style);
    if (m_step.laterality != Laterality::Bilateral)
        motion.side = m_side;
    m_view->setMotion(motion);
    if (!m_timer.isActive())
        return;
    const bool isOver = style == MotionStyle::Reduced && motion.along > 0;
    if (isOver)
        m_timer.stop();
}

void Demonstrator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    restart();
}

void Demonstrator::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace hipwise
