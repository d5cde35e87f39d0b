#include "figure/render/camera.h"

#include "figure/math/angle.h"
#include "figure/render/bounds.h"

namespace hipwise {

namespace {

/// Farther right, left, up or down than this nothing is drawn, and floats would lose the pixel.
constexpr float farthestPixel = 1e5F;

/// What is framed is taken to be at least this wide, in metres a metre away: a single point is not
/// blown up for ever.
constexpr float narrowest = 1e-3F;

float halfFieldOfView()
{
    return std::tan(radians(Camera::fieldOfView) / 2);
}

/// So that the perspective of one movement is that of the next; a large group is left room.
float distanceFor(const Bounds &bounds)
{
    constexpr float framedHeight = 1.75F; // metres that fill the field of view
    return std::max(framedHeight, length(bounds.size()) * 0.7F) / (2 * halfFieldOfView());
}

} // namespace

Camera::Camera(Vec3 target, ViewAngles view, float distance, PictureSize size)
    : m_size(size)
    , m_focal(static_cast<float>(size.height) / (2 * halfFieldOfView()))
    , m_centreX(static_cast<float>(size.width) / 2)
    , m_centreY(static_cast<float>(size.height) / 2)
{
    const float around = radians(view.around);
    const float above = radians(std::clamp(view.above, -89.0F, 89.0F));
    const Vec3 back{std::sin(around) * std::cos(above), std::sin(above),
                    std::cos(around) * std::cos(above)};
    m_position = target + back * distance;
    m_forward = -back;
    m_right = normalized(cross(m_forward, {0, 1, 0}));
    m_up = cross(m_right, m_forward);
}

Camera Camera::fitted(const std::vector<Vec3> &points, ViewAngles view, PictureSize size,
                      float margin)
{
    Bounds room;
    for (const Vec3 point : points)
        room.add(point);
    Camera camera(room.middle(), view, distanceFor(room), size);

    Bounds seen; // in pixels, as the camera is now
    for (const Vec3 point : points) {
        const Projected at = camera.project(point);
        if (at.isSeen())
            seen.add({(at.x - camera.m_centreX) / camera.m_focal,
                      (at.y - camera.m_centreY) / camera.m_focal, 0});
    }
    const Vec3 extent = seen.size();
    const float freeWidth = std::max(1.0F, static_cast<float>(size.width) - 2 * margin);
    const float freeHeight = std::max(1.0F, static_cast<float>(size.height) - 2 * margin);
    if (!seen.isEmpty())
        camera.m_focal = std::min(freeWidth / std::max(extent.x, narrowest),
                                  freeHeight / std::max(extent.y, narrowest));
    camera.m_centreX -= camera.m_focal * seen.middle().x;
    camera.m_centreY -= camera.m_focal * seen.middle().y;
    return camera;
}

Camera Camera::inPicture(PictureSize size) const
{
    Camera camera = *this;
    camera.m_size = size;
    camera.m_centreX += static_cast<float>(size.width - m_size.width) / 2;
    camera.m_centreY += static_cast<float>(size.height - m_size.height) / 2;
    return camera;
}

Camera Camera::mirrored() const
{
    Camera camera = *this;
    for (Vec3 *vector : {&camera.m_position, &camera.m_up, &camera.m_forward})
        vector->x = -vector->x;
    // It would point to the left of the picture otherwise.
    camera.m_right = {m_right.x, -m_right.y, -m_right.z};
    camera.m_centreX = static_cast<float>(m_size.width) - m_centreX;
    return camera;
}

Projected Camera::project(Vec3 point) const
{
    const float away = depth(point);
    if (!(away > nearest))
        return {};
    const float scale = m_focal / away;
    const Vec3 offset = point - m_position;
    const float x = m_centreX + dot(offset, m_right) * scale;
    const float y = m_centreY - dot(offset, m_up) * scale;
    if (!(std::abs(x) < farthestPixel && std::abs(y) < farthestPixel))
        return {};
    return {x, y, 1 / away};
}

} // namespace hipwise
