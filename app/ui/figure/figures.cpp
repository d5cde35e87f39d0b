#include "ui/figure/figures.h"

#include <algorithm>

namespace hipwise {

Figures::Figures(FigureStudio &studio, const Clock &clock, std::vector<Posture> postures,
                 QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_clock(clock)
    , m_postures(std::move(postures))
{}

void Figures::setMotionStyle(MotionStyle style)
{
    if (m_motionStyle == style)
        return;
    m_motionStyle = style;
    Q_EMIT motionStyleChanged();
}

PoseView Figures::viewOf(const Step &step) const
{
    if (!step.pose)
        return {};
    if (step.pose->view)
        return *step.pose->view;
    const auto base = std::ranges::find(m_postures, step.pose->base, &Posture::id);
    return base != m_postures.end() ? base->view : PoseView();
}

} // namespace hipwise
