#pragma once

#include "drawing/figure_look.h"
#include "drawing/figure_subject.h"
#include "model/side.h"

#include <QImage>
#include <QSize>

#include <memory>
#include <optional>

namespace hipwise {

/// One picture of a movement.
struct FigureShot
{
    QSize pixels;
    QSize frame;            ///< the middle part of them that the movement has to fit in; empty: all
    Side side = Side::Left; ///< the working side
    double moment = 0;      ///< 0 first key to keys - 1 last key, as Movement::at()
    double breath = 0;      ///< 0 out to 1 in
    std::optional<PoseView> view; ///< when turned by hand; absent: the subject's
    bool withArrow = false;
    bool withGhost = false; ///< the start pose, faintly, behind
    bool fine = true;       ///< four samples a pixel; one is enough while it moves fast
    /// The stage's gradient (screen) or white (paper); else transparent.
    bool withBackground = true;

    friend bool operator==(const FigureShot &, const FigureShot &) = default;
};

/// Draws figures. Keeps what does not change from picture to picture (scene, camera, shades), so
/// one painter for one stage is fast. One thread at a time.
class FigurePainter
{
public:
    /// \a body must outlive the painter. \a threads are used for one picture.
    FigurePainter(const FigureBody &body, unsigned threads);
    ~FigurePainter();

    /// Opaque RGB32 with a background, premultiplied ARGB32 without. Null for no pixels.
    QImage paint(const FigureSubject &subject, const FigureLook &look, const FigureShot &shot);

private:
    class Set;
    const FigureBody &m_body;
    std::unique_ptr<Set> m_set;
};

} // namespace hipwise
