#include "figure/pose/body_capsules.h"

#include <algorithm>

namespace hipwise {

namespace {

struct Shape
{
    BodySegment segment; ///< the left one
    Bone fromBone;
    Vec3 from;
    float fromRadius;
    Bone toBone;
    Vec3 to;
    float toRadius;
};

// As the study's capsules for its ambient occlusion; of a pair the left one.
constexpr std::array shapes{
    Shape{BodySegment::LeftThigh,
          Bone::LeftThigh,
          {0, -0.01F, 0},
          0.085F,
          Bone::LeftShank,
          {},
          0.052F},
    Shape{BodySegment::LeftShank,
          Bone::LeftShank,
          {0, 0, -0.004F},
          0.050F,
          Bone::LeftShank,
          {0, -0.13F, -0.010F},
          0.053F},
    Shape{BodySegment::LeftShank,
          Bone::LeftShank,
          {0, -0.13F, -0.010F},
          0.053F,
          Bone::LeftFoot,
          {},
          0.034F},
    Shape{BodySegment::LeftFoot,
          Bone::LeftFoot,
          {0, -0.030F, -0.025F},
          0.034F,
          Bone::LeftToes,
          {0, 0.018F, 0},
          0.024F},
    Shape{BodySegment::LeftFoot,
          Bone::LeftFoot,
          {0, -0.045F, 0.125F},
          0.022F,
          Bone::LeftToes,
          {0, -0.006F, 0.055F},
          0.014F},
    Shape{BodySegment::LeftUpperArm, Bone::LeftUpperArm, {}, 0.050F, Bone::LeftForearm, {}, 0.036F},
    Shape{BodySegment::LeftForearm, Bone::LeftForearm, {}, 0.037F, Bone::LeftHand, {}, 0.026F},
    Shape{BodySegment::LeftHand,
          Bone::LeftHand,
          {0, -0.020F, 0},
          0.017F,
          Bone::LeftFingers,
          {},
          0.015F},
    Shape{BodySegment::Pelvis,
          Bone::Pelvis,
          {0.065F, 0, -0.010F},
          0.092F,
          Bone::UpperLumbar,
          {0.045F, 0, 0.010F},
          0.082F},
    Shape{BodySegment::Trunk,
          Bone::UpperLumbar,
          {0.045F, 0, 0.010F},
          0.082F,
          Bone::UpperThorax,
          {0.055F, -0.010F, 0.020F},
          0.098F},
    Shape{BodySegment::Trunk,
          Bone::UpperThorax,
          {0.055F, -0.010F, 0.020F},
          0.098F,
          Bone::UpperThorax,
          {0.115F, 0.100F, 0},
          0.055F},
    Shape{
        BodySegment::Head, Bone::Neck, {0, -0.050F, 0}, 0.054F, Bone::Head, {0, 0.030F, 0}, 0.050F},
    Shape{BodySegment::Head,
          Bone::Head,
          {0, 0.035F, 0.030F},
          0.050F,
          Bone::Head,
          {0, 0.100F, 0},
          0.088F},
};

Bone sided(Bone bone, Side side)
{
    return side == Side::Right ? mirrored(bone) : bone;
}

Capsule capsuleOf(const Shape &shape, const Rig &rig, Side side)
{
    const float m = outward(side);
    const auto point = [&](Bone bone, Vec3 local) {
        return rig.point(sided(bone, side), {m * local.x, local.y, local.z});
    };
    const auto segment =
        isPaired(shape.segment)
            ? static_cast<BodySegment>(static_cast<std::size_t>(shape.segment) + indexOf(side))
            : shape.segment;
    return {segment, point(shape.fromBone, shape.from), point(shape.toBone, shape.to),
            shape.fromRadius, shape.toRadius};
}

float share(float value)
{
    return std::clamp(value, 0.0F, 1.0F);
}

/// Where on \a capsule, from 0 to 1, it is nearest to \a point.
float nearest(Vec3 point, const Capsule &capsule)
{
    const Vec3 way = capsule.to - capsule.from;
    return share(dot(point - capsule.from, way) / std::max(1e-9F, dot(way, way)));
}

float radiusAt(const Capsule &capsule, float t)
{
    return capsule.fromRadius + (capsule.toRadius - capsule.fromRadius) * t;
}

} // namespace

std::vector<Capsule> bodyCapsules(const Rig &rig)
{
    std::vector<Capsule> capsules;
    capsules.reserve(shapes.size() * 2);
    for (const Shape &shape : shapes) {
        for (const Side side : bothSides)
            capsules.push_back(capsuleOf(shape, rig, side));
    }
    return capsules;
}

float depth(Vec3 point, float radius, const Capsule &capsule)
{
    const float t = nearest(point, capsule);
    return radiusAt(capsule, t) + radius - length(mixed(capsule.from, capsule.to, t) - point);
}

float depth(const Capsule &a, const Capsule &b)
{
    // To and fro between the nearest points of two lines comes close enough in a few steps.
    float deepest = -1e9F;
    for (const float start : {0.0F, 0.5F, 1.0F}) {
        float s = start;
        for (int i = 0; i < 8; ++i) {
            const float t = nearest(mixed(a.from, a.to, s), b);
            s = nearest(mixed(b.from, b.to, t), a);
        }
        deepest = std::max(deepest, depth(mixed(a.from, a.to, s), radiusAt(a, s), b));
    }
    return deepest;
}

} // namespace hipwise
