#pragma once

#include "drawing/body_outline.h"
#include "drawing/polyline.h"
#include "figure/pose/movement.h"

#include <QRectF>

namespace hipwise {

/// Lays arrows beside the paths of body parts.
class ArrowCourses
{
public:
    /// \a frames and \a outline are of one side; the arrows stay within \a room, in pixels, clear of
    /// what \a outline covers as far as they can, and of its head in any case.
    ArrowCourses(const Camera &camera, const BodyOutline &outline, const QRectF &room)
        : m_camera(camera)
        , m_outline(outline)
        , m_room(room)
    {}

    /// Along the middle of \a path, which a part goes in the room, shifted off the limb: away from
    /// \a pivot, or to where most is free. A path that comes back to its start is an open ring. Empty
    /// when there is no room or nothing to see: a path too short, too crooked or seen edge-on.
    Polyline beside(const std::vector<Vec3> &path, const std::optional<Vec3> &pivot) const;

private:
    struct Option
    {
        Polyline line;
        double price = 0; ///< the lower, the better
    };

    Polyline ring(const Polyline &loop) const;
    double priceOf(const Polyline &line, double shift) const;
    Polyline trimmed(const Polyline &line, double middle, double share) const;
    double shortestArrow() const { return frame() * 0.17; } ///< a head and a little shaft
    double frame() const { return std::min(m_room.width(), m_room.height()); }

    const Camera &m_camera;
    const BodyOutline &m_outline;
    QRectF m_room;
};

} // namespace hipwise
