#include "figure/body/field/body_field.h"

#include "figure/body/field/field_normal.h"
#include "figure/body/field/smooth_union.h"
#include "figure/body/rest_pose.h"

#include <limits>

namespace hipwise {

namespace {

Rigid frameOf(const std::optional<Bone> &bone)
{
    return bone ? restPose().at(*bone) : Rigid{};
}

Vec3 leftHalf(Vec3 point)
{
    return {std::abs(point.x), point.y, point.z};
}

} // namespace

BodyField::BodyField(std::vector<Flesh> flesh, std::vector<Cut> cuts)
{
    for (Flesh &part : flesh) {
        const Rigid frame = frameOf(part.bone);
        const Sphere bounds = boundsOf(part.shape);
        m_flesh.push_back({std::move(part), frame, {toRoom(frame, bounds.middle), bounds.radius}});
    }
    for (Cut &cut : cuts) {
        const Rigid frame = frameOf(cut.bone);
        m_cuts.push_back({std::move(cut), frame});
    }
}

float BodyField::distance(Vec3 point) const
{
    // Far from an ellipsoid its distance is an estimate. What might be nearer than this is measured.
    constexpr float doubt = 0.04F;

    point = leftHalf(point);
    float result = 1;
    for (const Placed &part : m_flesh) {
        const float blend = part.flesh.blend;
        const float atLeast = length(point - part.bounds.middle) - part.bounds.radius;
        if (atLeast > result + blend + doubt)
            continue; // a skip within the reach of the fillet would leave a ring on the skin
        result =
            smoothUnion(result, distanceTo(part.flesh.shape, toLocal(part.frame, point)), blend);
    }
    for (const PlacedCut &placed : m_cuts) {
        const float left = -distanceTo(placed.cut.shape, toLocal(placed.frame, point));
        result = smoothOverlap(result, left, placed.cut.rounding);
    }
    return result;
}

Vec3 BodyField::normal(Vec3 point) const
{
    return normalOf([this](Vec3 p) { return distance(p); }, point);
}

BodyField::Nearest BodyField::nearest(Vec3 point) const
{
    point = leftHalf(point);
    Nearest result;
    float least = std::numeric_limits<float>::max();
    for (const Placed &part : m_flesh) {
        const Vec3 local = toLocal(part.frame, point);
        const float here = distanceTo(part.flesh.shape, local);
        if (here < least) {
            least = here;
            result = {part.flesh.tissue, along(part.flesh.shape, local)};
        }
    }
    return result;
}

} // namespace hipwise
