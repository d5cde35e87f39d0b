#pragma once

#include "drawing/figure_painter.h"
#include "drawing/polyline.h"
#include "figure/render/figure_renderer.h"

#include <optional>
#include <vector>

namespace hipwise {

/// What a figure stage is set up for; while it is the same, so is the stage.
struct StageSetting
{
    std::shared_ptr<const Movement> movement;
    PoseView view;
    FigureLook look;
    QSize pixels;
    QSize frame;
    Side side = Side::Left;
    std::shared_ptr<const Movement> besides; ///< another one that is shown in the same frame
    bool isMirrored = false;

    friend bool operator==(const StageSetting &, const StageSetting &) = default;
};

/// How wide \a subject is seen over its whole movement, with what has to be in the picture, against
/// how high.
double shapeOf(const FigureSubject &subject, const BodyMesh &mesh);

/// Scene and camera for a movement, of the side that is shown: what stays the same from picture to
/// picture. The camera shows the whole movement.
class FigureStage
{
public:
    FigureStage(StageSetting setting, const BodyMesh &mesh);

    const StageSetting &setting() const { return m_setting; }
    Stage forRenderer(bool fine) const;

    /// The figure at \a moment of the movement.
    PosedFigure figureAt(double moment, double breath, const FigureSubject &subject) const;

    /// Where the arrows of \a subject run, in pixels; one that finds no room is not there.
    std::vector<Polyline> arrows(const FigureSubject &subject) const;

    /// How large the movement is framed: the shorter side, in pixels.
    double frameSize() const;

private:
    bool isMirrored() const { return m_setting.isMirrored; }
    Rig shown(const Rig &rig) const { return isMirrored() ? mirrored(rig) : rig; }
    QSize frame() const;

    StageSetting m_setting;
    Scene m_scene;
    Bounds m_bounds;
    Camera m_solvedCamera; ///< of the side that the movement is solved for
    Camera m_camera;
};

} // namespace hipwise
