#pragma once

#include "figure/math/vec3.h"

#include <vector>

namespace hipwise {

/// From where a target is seen, in degrees: 0 around is from the front (+z), 90 from the figure's
/// left; above is from -89 to 89, 0 level.
struct ViewAngles
{
    float around = 0;
    float above = 0;

    friend bool operator==(const ViewAngles &, const ViewAngles &) = default;
};

/// The size of a picture in pixels.
struct PictureSize
{
    int width = 0;
    int height = 0;

    friend bool operator==(const PictureSize &, const PictureSize &) = default;
};

/// A point as the camera sees it.
struct Projected
{
    float x = 0;        ///< pixels from the left edge
    float y = 0;        ///< pixels from the top edge
    float nearness = 0; ///< 1 / depth in metres; 0 is not seen at all

    bool isSeen() const { return nearness > 0; }
};

/// A pinhole in perspective, upright, with the lens shift of a view camera.
class Camera
{
public:
    /// The vertical angle of view, in degrees, that the distance is chosen by.
    static constexpr float fieldOfView = 24;
    /// How near, in metres, a thing is still seen.
    static constexpr float nearest = 0.05F;

    /// Looks at \a target from \a distance metres, the target in the middle of the picture.
    Camera(Vec3 target, ViewAngles view, float distance, PictureSize size);

    /// Shows all of \a points as large as they fit with \a margin pixels free on each side, from
    /// about as far as a person is looked at. Points that are no numbers are not looked at.
    static Camera fitted(const std::vector<Vec3> &points, ViewAngles view, PictureSize size,
                         float margin);

    /// The same view in the middle of a picture of another size.
    Camera inPicture(PictureSize size) const;

    /// The camera that sees of a scene in a mirror, x for -x, the mirror image of this one's picture.
    Camera mirrored() const;

    PictureSize size() const { return m_size; }
    Vec3 position() const { return m_position; }
    float focalLength() const { return m_focal; } ///< pixels a metre at a depth of one metre

    /// Metres in front of the camera, along its line of sight.
    float depth(Vec3 point) const { return dot(point - m_position, m_forward); }
    Projected project(Vec3 point) const;
    /// A direction with x to the right, y up and z towards the camera.
    Vec3 seenDirection(Vec3 direction) const
    {
        return {dot(direction, m_right), dot(direction, m_up), -dot(direction, m_forward)};
    }

    friend bool operator==(const Camera &, const Camera &) = default;

private:
    Vec3 m_position;
    Vec3 m_right;
    Vec3 m_up;
    Vec3 m_forward;
    PictureSize m_size;
    float m_focal;
    float m_centreX;
    float m_centreY;
};

} // namespace hipwise
