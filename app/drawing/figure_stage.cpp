#include "drawing/figure_stage.h"

#include "drawing/arrow_course.h"
#include "drawing/moving_part.h"
#include "drawing/part_point.h"
#include "figure/pose/changed_legs.h"
#include "figure/render/figure_extent.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

constexpr float margin = 0.09F;       ///< of the shorter side of the frame
constexpr int framedFrame = 8;        ///< every eighth of a movement's frames is made to fit
constexpr float breathRise = 0.0045F; // metres

GroundLook lookOf(FigureGround ground)
{
    switch (ground) {
    case FigureGround::Light:
        break;
    case FigureGround::Dark:
        return GroundLook::Dark;
    case FigureGround::Paper:
        return GroundLook::Paper;
    }
    return GroundLook::Light;
}

Theme themeOf(const FigureLook &look)
{
    const GroundLook ground = lookOf(look.ground);
    if (const auto theme = themeNamed(look.theme, ground))
        return *theme;
    return *themeNamed(themeNames().front(), ground); // a name of an older version
}

ViewAngles anglesOf(const PoseView &view)
{
    return {static_cast<float>(view.around), static_cast<float>(view.above)};
}

PictureSize sizeOf(QSize size)
{
    return {size.width(), size.height()};
}

StrapLine mirrored(const StrapLine &strap)
{
    return {mirrored(strap.from), mirrored(strap.to)};
}

/// \a line as a mirror shows it in a picture of this \a width, in pixels.
Polyline mirrored(Polyline line, double width)
{
    for (QPointF &point : line)
        point.setX(width - point.x());
    return line;
}

} // namespace

double shapeOf(const FigureSubject &subject, const BodyMesh &mesh)
{
    FigureExtent extent(mesh);
    for (std::size_t i = 0; i < subject.movement->frames.size(); i += framedFrame)
        extent.add(subject.movement->frames[i]);
    const std::vector<Vec3> points = extent.pointsToFrame(subject.movement->scene);
    constexpr PictureSize square{80, 80}; // in numbers that Bounds takes for places
    const Camera camera = Camera::fitted(points, anglesOf(subject.view), square, 0);
    Bounds seen;
    for (const Vec3 point : points) {
        const Projected at = camera.project(point);
        if (at.isSeen())
            seen.add({at.x, at.y, 0});
    }
    const Vec3 size = seen.size();
    return size.y > 0 ? static_cast<double>(size.x) / static_cast<double>(size.y) : 1;
}

FigureStage::FigureStage(StageSetting setting, const BodyMesh &mesh)
    : m_setting(std::move(setting))
    , m_scene(isMirrored() ? mirrored(m_setting.movement->scene) : m_setting.movement->scene)
    , m_solvedCamera({}, {}, 1, {})
    , m_camera(m_solvedCamera)
{
    FigureExtent extent(mesh);
    for (const auto &movement : {m_setting.movement, m_setting.besides}) {
        for (std::size_t i = 0; movement && i < movement->frames.size(); i += framedFrame)
            extent.add(movement->frames[i]);
    }
    const Bounds bounds = extent.bounds();
    m_bounds = isMirrored() ? bounds.mirrored() : bounds;
    m_solvedCamera =
        Camera::fitted(extent.pointsToFrame(m_setting.movement->scene), anglesOf(m_setting.view),
                       sizeOf(frame()), margin * static_cast<float>(frameSize()))
            .inPicture(sizeOf(m_setting.pixels));
    m_camera = isMirrored() ? m_solvedCamera.mirrored() : m_solvedCamera;
}

QSize FigureStage::frame() const
{
    return m_setting.frame.isEmpty() ? m_setting.pixels : m_setting.frame;
}

double FigureStage::frameSize() const
{
    return std::min(frame().width(), frame().height());
}

Stage FigureStage::forRenderer(bool fine) const
{
    return {m_scene, m_bounds, m_camera, themeOf(m_setting.look), fine};
}

PosedFigure FigureStage::figureAt(double moment, double breath, const FigureSubject &subject) const
{
    PosedFigure figure;
    figure.rig = shown(m_setting.movement->at(static_cast<float>(moment)));
    figure.breathMetres = static_cast<float>(std::clamp(breath, 0.0, 1.0)) * breathRise;
    for (const PoseMuscle &muscle : subject.muscles) {
        if (!muscle.side)
            figure.highlight.set(muscle.muscle, 1);
        else if (*muscle.side == PoseSide::Working)
            figure.highlight.set(muscle.muscle, m_setting.side, 1);
        else
            figure.highlight.set(muscle.muscle, otherSide(m_setting.side), 1);
    }
    figure.strap = m_setting.movement->strapAt(static_cast<float>(moment));
    if (figure.strap && isMirrored())
        figure.strap = mirrored(*figure.strap);
    return figure;
}

/// Laid for the side that the movement is solved for, and turned round with the picture: of two
/// courses that are as good, each side would take another.
std::vector<Polyline> FigureStage::arrows(const FigureSubject &subject) const
{
    const Movement &movement = *m_setting.movement;
    const bool legsChanged = m_setting.side == Side::Right && !isMirrored();
    const Rig last = movement.at(static_cast<float>(subject.lastMoment()));
    const BodyOutline outline(last, m_solvedCamera,
                              movement.strapAt(static_cast<float>(subject.lastMoment())));
    QRectF room(QPointF(), frame());
    room.moveCenter(QRectF(QPointF(), m_setting.pixels).center());
    const ArrowCourses courses(m_solvedCamera, outline, room);

    std::vector<Polyline> arrows;
    for (const PosePart &each : subject.arrows) {
        const PosePart part = legsChanged ? withChangedLegs(each) : each;
        Polyline course =
            courses.beside(pathOf(part, movement, subject.isLoop), pivotOf(part, last));
        if (!course.empty())
            arrows.push_back(isMirrored() ? mirrored(std::move(course), m_setting.pixels.width())
                                          : std::move(course));
    }
    return arrows;
}

} // namespace hipwise
