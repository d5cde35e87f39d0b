#include "figure/pose/cushion_placing.h"

#include "figure/pose/surface_plane.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Vec3 underHead{0.20F, pillowUnderHead / 2, 0.15F}; // half sizes, in metres
constexpr Vec3 underSeat{0.23F, pillowUnderSeat / 2, 0.20F};
constexpr Vec3 underKneeling{0.17F, pillowUnderKneeling / 2, 0.15F};
constexpr Vec3 underBelly{0.21F, 0.045F, 0.15F}; // the belly presses into it
constexpr Vec3 besideTheFoot{0.030F, 0.030F, 0.15F};
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

/// Where the flesh of the thigh ends that a pillow at the outside of the knee carries.
Vec3 endOfThigh(const Rig &rig, Side side)
{
    return rig.point(onSide(Bone::LeftThigh, side), {0, -0.34F, 0});
}

/// Where, of \a rigs, the thigh of \a side comes down the furthest.
Cushion underThighOf(Side side, std::span<const Rig> rigs, float ground)
{
    constexpr float flesh = 0.060F;
    Vec3 lowest = endOfThigh(rigs.front(), side);
    for (const Rig &rig : rigs) {
        const Vec3 thigh = endOfThigh(rig, side);
        if (thigh.y < lowest.y)
            lowest = thigh;
    }
    const float half = std::clamp((lowest.y - flesh - ground) / 2, 0.03F, highestUnderKnee / 2);
    return onGround(lowest, {0.12F, half, 0.14F}, ground);
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

/// Whose knee carries weight, on a flat cushion: the working one, or the other behind a foot.
std::optional<Side> kneelingSide(const BodyTouch &touch)
{
    const auto carries = [&touch](BodyPart part, Side side) {
        return touch.has({part, side}, Surface::Ground);
    };
    if (carries(BodyPart::Knee, Side::Left))
        return Side::Left;
    return carries(BodyPart::Knee, Side::Right) && carries(BodyPart::Sole, Side::Left)
               ? std::optional(Side::Right)
               : std::nullopt;
}

/// A rolled towel that lies along the foot, clear of it.
Cushion besideFoot(const Rig &rig)
{
    constexpr float halfFoot = 0.05F;
    constexpr float clear = 0.02F;
    const Vec3 foot = rig.point(Bone::LeftFoot, {halfFoot + clear + besideTheFoot.x, 0, 0.05F});
    return onGround(foot, besideTheFoot, 0);
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
        if (const auto side = kneelingSide(touch); side && !ball)
            return onGround(rig.origin(onSide(Bone::LeftShank, *side)), underKneeling, ground);
        return onChair ? underThigh(rig, ball) : underKnee(rig, ground, ball);
    case CushionPlace::UnderKnees:
        return underThighOf(Side::Left, {&rig, 1}, ground);
    case CushionPlace::UnderBelly:
        return onGround(rig.point(Bone::LowerLumbar, {}), underBelly, ground);
    case CushionPlace::BesideFoot:
        return besideFoot(rig);
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
    if (from.pillow == CushionPlace::UnderKnee && kneelingSide(touch))
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
    if (from.pillow == CushionPlace::UnderKnees) {
        scene.cushions.front() = underThighOf(Side::Left, keys, ground);
        scene.cushions.insert(scene.cushions.begin() + 1, underThighOf(Side::Right, keys, ground));
        return;
    }
    const auto gap = [ground](const Rig &rig) { return gapUnderKnee(rig, ground); };
    const bool awaitsKnee = from.pillow == CushionPlace::UnderKnee && !scene.chair &&
                            gap(keys.front()) > highestUnderKnee;
    if (awaitsKnee) // the pillow is the first of them
        scene.cushions.front() = underKnee(*std::ranges::min_element(keys, {}, gap), ground, false);
}

} // namespace hipwise
