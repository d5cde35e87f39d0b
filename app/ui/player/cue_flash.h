#pragma once

#include "session/cue.h"
#include "session/motion.h"

#include <QElapsedTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace hipwise {

/// Lights the whole page for a moment when something changes, for who does not hear it. Once a
/// second at most, which is well below what is harmful (three flashes a second, WCAG 2.3.1).
class CueFlash : public QWidget
{
    Q_OBJECT

public:
    /// Lies over \a page and lets every click through.
    explicit CueFlash(QWidget *page);

    /// With little motion it goes on and off; else it fades.
    void setMotionStyle(MotionStyle style) { m_style = style; }
    /// What a cue of this kind deserves: the count-down and the instructions do not flash.
    void show(CueKind kind);
    bool isLit() const { return m_strength > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setStrength(double strength);

    MotionStyle m_style = MotionStyle::Full;
    double m_strength = 0; ///< 0 to 1
    QVariantAnimation m_fade;
    QElapsedTimer m_sinceLast;
};

} // namespace hipwise
