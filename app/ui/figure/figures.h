#pragma once

#include "drawing/figure_studio.h"
#include "session/clock.h"
#include "session/motion.h"

#include <QObject>

#include <vector>

namespace hipwise {

/// What all widgets that show figures stand on.
class Figures : public QObject
{
    Q_OBJECT

public:
    /// \a studio and \a clock outlive this; \a postures are those the studio draws on.
    Figures(FigureStudio &studio, const Clock &clock, std::vector<Posture> postures,
            QObject *parent = nullptr);

    FigureStudio &studio() const { return m_studio; }
    const Clock &clock() const { return m_clock; }
    MotionStyle motionStyle() const { return m_motionStyle; }
    void setMotionStyle(MotionStyle style);

    /// From where the figure of \a step is looked at.
    PoseView viewOf(const Step &step) const;

Q_SIGNALS:
    void motionStyleChanged();

private:
    FigureStudio &m_studio;
    const Clock &m_clock;
    std::vector<Posture> m_postures;
    MotionStyle m_motionStyle = MotionStyle::Full;
};

} // namespace hipwise
