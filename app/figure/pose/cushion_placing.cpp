#include "figure/pose/cushion_placing.h"

#include "figure/pose/surface_plane.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Vec3 underHead{0.20F, pillowUnderHead / 2, 0.15F}; // half sizes, in metres
constexpr Vec3 underSeat{0.20F, pillowUnderSeat / 2, 0.17F};

/// Half the size of what fills the gap between two knees of flesh.
constexpr float kneeRadius = 0.052F;

Cushion onGround(Vec3 above, Vec3 halfSize, float ground)
{
    return {{above.x, ground + halfSize.y, above.z}, halfSize, false};
}

Cushion betweenKnees(const Rig &rig, bool ball)
{
    const Vec3 left = rig.origin(Bone::LeftShank);
    const Vec3 right = rig.origin(Bone::RightShank);
    const float gap = std::clamp(length(left - right) / 2 - kneeRadius, 0.03F, 0.15F);
    const Vec3 middle = mixed(left, right, 0.5F);
    if (ball)
        return {middle, {gap, gap, gap}, true};
    // Between the lower halves of the thighs, thin from knee to knee however the person lies.
    constexpr float toHips = 0.07F;
    const Vec3 across = normalized(left - right);
    const Vec3 hips = mixed(rig.origin(Bone::LeftThigh), rig.origin(Bone::RightThigh), 0.5F);
    const Vec3 along = normalized(without(hips - middle, across));
    return {middle + along * toHips,
            {0.14F, gap + 0.008F, 0.10F},
            false,
            fromAxes(along, across, cross(along, across))};
}

Cushion underKnee(const Rig &rig, float ground, bool ball)
{
    const Vec3 knee = rig.origin(Bone::LeftShank);
    const float half = std::clamp((knee.y - kneeRadius - ground) / 2, 0.03F, 0.20F);
    Cushion cushion = onGround(knee, {ball ? half : 0.16F, half, ball ? half : 0.14F}, ground);
    cushion.round = ball;
    return cushion;
}

/// Of somebody on a chair it lies on the seat, under the thigh and short of the knee.
Cushion underThigh(const Rig &rig, bool ball)
{
    constexpr float fleshBelow = 0.066F;
    const Vec3 thigh = rig.point(Bone::LeftThigh, {0, -0.25F, 0});
    const float half = std::clamp((thigh.y - fleshBelow - seatHeight) / 2, 0.015F, 0.12F);
    Cushion cushion = onGround(thigh, {ball ? half : 0.10F, half, ball ? half : 0.07F}, seatHeight);
    cushion.round = ball;
    return cushion;
}

Cushion cushionAt(CushionPlace place, const Rig &rig, const Scene &scene, bool ball)
{
    const float ground = scene.groundHeight();
    const bool onChair = scene.chair && rig.origin(Bone::Pelvis).y > seatHeight;
    switch (place) {
    case CushionPlace::UnderHead:
        return onGround(rig.point(Bone::Head, {0, 0.08F, 0}), underHead, ground);
    case CushionPlace::BetweenKnees:
        return betweenKnees(rig, ball);
    case CushionPlace::UnderKnee:
        return onChair ? underThigh(rig, ball) : underKnee(rig, ground, ball);
    case CushionPlace::UnderSeat:
        break;
    }
    return onGround(rig.origin(Bone::Pelvis), underSeat, onChair ? seatHeight : ground);
}

} // namespace

void addLiftingCushions(Scene &scene, const PoseScene &from)
{
    for (const auto &place : {from.pillow, from.ball}) {
        if (place == CushionPlace::UnderHead)
            scene.cushions.push_back(onGround({}, underHead, scene.groundHeight()));
        if (place == CushionPlace::UnderSeat)
            scene.cushions.push_back(onGround({}, underSeat, scene.groundHeight()));
    }
}

void addCushions(Scene &scene, const PoseScene &from, const Rig &rig)
{
    if (from.pillow)
        scene.cushions.push_back(cushionAt(*from.pillow, rig, scene, false));
    if (from.ball)
        scene.cushions.push_back(cushionAt(*from.ball, rig, scene, true));
}

} // namespace hipwise
