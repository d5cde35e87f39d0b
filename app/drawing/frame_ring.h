#pragma once

#include "drawing/figure_painter.h"

#include <QImage>

#include <map>

namespace hipwise {

/// The frames of somebody who only breathes, one for each level of breath, so that a hold is drawn
/// once and then costs nothing. Holds those of one shot; another shot begins anew.
class FrameRing
{
public:
    /// \a shot with its breath at the nearest level. Levels are so near to each other that the
    /// chest moves less than a pixel from one to the next.
    static FigureShot levelled(const FigureShot &shot);

    /// Null when there is none. \a shot is levelled.
    QImage frame(const FigureShot &shot) const;
    void keep(const FigureShot &shot, const QImage &frame);
    void clear() { m_frames.clear(); }

private:
    FigureShot m_shot; ///< with the breath out
    std::map<double, QImage> m_frames;
};

} // namespace hipwise
