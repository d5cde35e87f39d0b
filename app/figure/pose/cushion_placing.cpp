#include "figure/pose/cushion_placing.h"

#include "figure/pose/surface_plane.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Vec3 underHead{0.20F, pillowUnderHead / 2, 0.15F}; // half sizes, in metres
constexpr Vec3 underSeat{0.23F, pillowUnderSeat / 2, 0.20F};
constexpr Vec3 underKneeling{0.17F, pillowUnderKneeling / 2, 0.15F};
constexpr float highestUnderKnee = 0.40F; // what is stacked under a knee that lies aside

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

float gapUnderKnee(const Rig &rig, float ground)
{
    return rig.origin(Bone::LeftShank).y - kneeRadius - ground;
}

Cushion underKnee(const Rig &rig, float ground, bool ball)
{
    const Vec3 knee = rig.origin(Bone::LeftShank);
    const float half = std::clamp(gapUnderKnee(rig, ground) / 2, 0.03F, highestUnderKnee / 2);
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

/// The working knee carries weight, on a flat cushion.
bool kneels(const BodyTouch &touch)
{
    return touch.has({BodyPart::Knee, Side::Left}, Surface::Ground);
}

Cushion cushionAt(CushionPlace place, const Rig &rig, const BodyTouch &touch, const Scene &scene,
                  bool ball)
{
    const float ground = scene.groundHeight();
    const bool onChair = touch.has({BodyPart::Seat, Side::Left}, Surface::Seat);
    switch (place) {
    case CushionPlace::UnderHead:
        return onGround(rig.point(Bone::Head, {0, 0.08F, 0}), underHead, ground);
    case CushionPlace::BetweenKnees:
        return betweenKnees(rig, ball);
    case CushionPlace::UnderKnee:
        if (!ball && kneels(touch))
            return onGround(rig.origin(Bone::LeftShank), underKneeling, ground);
        return onChair ? underThigh(rig, ball) : underKnee(rig, ground, ball);
    case CushionPlace::UnderSeat:
        break;
    }
    return onGround(rig.origin(Bone::Pelvis), underSeat, onChair ? seatHeight : ground);
}

} // namespace

void addLiftingCushions(Scene &scene, const PoseScene &from, const BodyTouch &touch)
{
    for (const auto &place : {from.pillow, from.ball}) {
        if (place == CushionPlace::UnderHead)
            scene.cushions.push_back(onGround({}, underHead, scene.groundHeight()));
        if (place == CushionPlace::UnderSeat)
            scene.cushions.push_back(onGround({}, underSeat, scene.groundHeight()));
    }
    if (from.pillow == CushionPlace::UnderKnee && kneels(touch))
        scene.cushions.push_back(onGround({}, underKneeling, scene.groundHeight()));
}

void addCushions(Scene &scene, const PoseScene &from, const Rig &rig, const BodyTouch &touch)
{
    if (from.pillow)
        scene.cushions.push_back(cushionAt(*from.pillow, rig, touch, scene, false));
    if (from.ball)
        scene.cushions.push_back(cushionAt(*from.ball, rig, touch, scene, true));
}

void layWhereKneeComesDown(Scene &scene, const PoseScene &from, std::span<const Rig> keys)
{
    const float ground = scene.groundHeight();
    const auto gap = [ground](const Rig &rig) { return gapUnderKnee(rig, ground); };
    const bool awaitsKnee = from.pillow == CushionPlace::UnderKnee && !scene.chair &&
                            gap(keys.front()) > highestUnderKnee;
    if (awaitsKnee) // the pillow is the first of them
        scene.cushions.front() = underKnee(*std::ranges::min_element(keys, {}, gap), ground, false);
}

} // namespace hipwise
