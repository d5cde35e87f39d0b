#include "figure/pose/hand_target.h"

#include "figure/pose/body_touch.h"
#include "figure/pose/grip.h"
#include "figure/pose/room_hand_target.h"

#include <array>

namespace hipwise {

namespace {

/// A place on the body. Its x leads outwards, as seen from the bone's own side or, where it is
/// \a byHand, from the side of the hand that lies on it.
struct BodySpot
{
    HandPlace place;
    Bone bone; ///< the left one
    bool byHand;
    Vec3 point;
    Vec3 normal;
    Vec3 fingers;
};

// Points lie on the skin of the mesh (limb radii of the figure's body); study's table, extended.
constexpr std::array spots{
    BodySpot{HandPlace::Shin,
             Bone::LeftShank,
             true,
             {0.022F, -0.085F, 0.046F},
             {0.42F, 0.1F, 1},
             {-1, -0.15F, 0}},
    BodySpot{HandPlace::Knee,
             Bone::LeftKneeHelper,
             true,
             {0.012F, 0, 0.064F},
             {0.25F, 0.15F, 1},
             {-1, -0.25F, 0}},
    BodySpot{HandPlace::BehindThigh,
             Bone::LeftThigh,
             true,
             {0.030F, -0.27F, -0.056F},
             {0.5F, 0, -1},
             {-1, 0, -0.2F}},
    BodySpot{
        HandPlace::Thigh, Bone::LeftThigh, true, {0, -0.26F, 0.074F}, {0, 0, 1}, {-0.2F, -1, 0}},
    BodySpot{HandPlace::InnerKnee,
             Bone::LeftThigh,
             false,
             {-0.054F, -0.36F, 0.010F},
             {-1, 0, 0.3F},
             {0, -1, 0}},
    BodySpot{HandPlace::OuterKnee,
             Bone::LeftThigh,
             false,
             {0.056F, -0.36F, 0.010F},
             {1, 0, 0.3F},
             {0, -1, 0}},
    BodySpot{HandPlace::Ankle, Bone::LeftShank, true, {0, -0.37F, 0.036F}, {0, 0, 1}, {-1, 0, 0}},
    BodySpot{HandPlace::Foot, Bone::LeftFoot, true, {0, 0.008F, 0.062F}, {0, 1, 0.45F}, {-1, 0, 0}},
    BodySpot{
        HandPlace::Toes, Bone::LeftFoot, true, {0, -0.028F, 0.150F}, {0, 1, 0.3F}, {-0.3F, 0, 1}},
    BodySpot{HandPlace::Shoulder,
             Bone::LeftClavicle,
             false,
             {0.100F, 0.030F, 0.050F},
             {0.1F, 0.4F, 1},
             {0.7F, 0.6F, -0.4F}},
    BodySpot{HandPlace::Elbow,
             Bone::LeftUpperArm,
             false,
             {0.012F, -0.285F, 0.038F},
             {0.4F, 0, 1},
             {0.8F, -0.3F, 0}},
    BodySpot{HandPlace::Belly,
             Bone::UpperLumbar,
             true,
             {0.050F, 0.020F, 0.121F},
             {0, 0, 1},
             {-1, -0.2F, 0}},
    BodySpot{HandPlace::Chest,
             Bone::UpperThorax,
             true,
             {0.045F, -0.043F, 0.153F},
             {0.05F, 0, 1},
             {-1, 0.1F, 0}},
    BodySpot{HandPlace::LowBack,
             Bone::LowerLumbar,
             true,
             {0.095F, 0.045F, -0.052F},
             {0.45F, 0, -1},
             {-0.35F, -1, 0}},
    BodySpot{HandPlace::BackOfHead,
             Bone::Head,
             true,
             {0.020F, 0.085F, -0.113F},
             {0, 0, -1},
             {-1, 0.35F, 0}},
    BodySpot{HandPlace::Cheek,
             Bone::Head,
             true,
             {0.066F, 0.050F, 0.030F},
             {1, -0.05F, 0.3F},
             {0, 1, 0.2F}},
};

/// On the crest of the hip bone, between the side and the front.
constexpr BodySpot hipSpot{HandPlace::Hip,           Bone::Pelvis,          false,
                           {0.132F, 0.108F, 0.039F}, {0.88F, 0.05F, 0.45F}, {-0.5F, -0.3F, 0.8F}};

Vec3 outwards(Vec3 v, Side side)
{
    return {outward(side) * v.x, v.y, v.z};
}

HandTarget onBody(const BodySpot &spot, Bone bone, Side xSide)
{
    constexpr float comfort = 40;
    return {bone,
            outwards(spot.point, xSide),
            outwards(spot.normal, xSide),
            outwards(spot.fingers, xSide),
            false,
            comfort};
}

std::optional<HandTarget> onBody(const HandReach &reach, Side side)
{
    const Side owner = sideOf(reach.side);
    if (reach.place == HandPlace::Hip)
        return onBody(hipSpot, Bone::Pelvis, owner);
    for (const BodySpot &spot : spots) {
        if (spot.place != reach.place)
            continue;
        const bool paired = mirrored(spot.bone) != spot.bone;
        return onBody(spot, paired ? onSide(spot.bone, owner) : spot.bone,
                      spot.byHand || !paired ? side : owner);
    }
    return std::nullopt;
}

/// \a direction as the person sees it, in the room, for the hand of \a side.
Vec3 inRoom(Direction direction, Side side, const Rig &rig)
{
    const Quaternion chest = rig.at(Bone::UpperThorax).rotation;
    switch (direction) {
    case Direction::Forward:
        return rotate(chest, {0, 0, 1});
    case Direction::Backward:
        return rotate(chest, {0, 0, -1});
    case Direction::Up:
        return rotate(chest, {0, 1, 0});
    case Direction::Down:
        return rotate(chest, {0, -1, 0});
    case Direction::Inward:
        return rotate(chest, {-outward(side), 0, 0});
    case Direction::Outward:
        break;
    }
    return rotate(chest, {outward(side), 0, 0});
}

} // namespace

bool isInRoom(HandPlace place)
{
    return place >= HandPlace::FloorBelow && place != HandPlace::Strap;
}

std::optional<HandTarget> handTarget(const HandReach &reach, Side side, const Rig &rig,
                                     const Scene &scene)
{
    std::optional<HandTarget> target = reach.place >= HandPlace::FloorBelow
                                           ? roomHandTarget(reach.place, side, rig, scene)
                                           : onBody(reach, side);
    if (target)
        target->grip = gripAt(reach.place);
    if (target && reach.fingers) {
        const Vec3 fingers = inRoom(*reach.fingers, side, rig);
        target->fingers =
            target->frame ? rotate(inverse(rig.at(*target->frame).rotation), fingers) : fingers;
        target->freeTurn = 0;
    }
    return target;
}

HandTarget besideOther(HandTarget target, Side side)
{
    constexpr float aside = 0.034F;
    constexpr float above = 0.014F; // one hand lies over the edge of the other
    const Vec3 normal = normalized(target.normal);
    const Vec3 fingers = normalized(without(target.fingers, normal));
    target.point += cross(normal, fingers) * aside;
    if (side == Side::Right)
        target.point += normal * above;
    return target;
}

HandTarget fingersTurned(HandTarget target, Side side, float fingerTurn)
{
    const Vec3 normal = normalized(target.normal);
    target.fingers =
        rotate(turnAbout(normal, outward(side) * fingerTurn), without(target.fingers, normal));
    target.freeTurn = 0;
    return target;
}

HandPlacement placementOn(const HandTarget &target, Side side, const Rig &rig, float fingerTurn)
{
    constexpr float palmFromWrist = 0.072F;
    constexpr float halfThickness = 0.015F;
    constexpr float heelOfHand = 0.013F; // a stretched hand rests on it, the wrist higher
    Vec3 point = target.point;
    Vec3 normal = normalized(target.normal);
    Vec3 fingers = target.fingers;
    if (target.frame) {
        point = rig.point(*target.frame, point);
        normal = rotate(rig.at(*target.frame).rotation, normal);
        fingers = rotate(rig.at(*target.frame).rotation, fingers);
    }
    fingers = without(fingers, normal);
    if (length(fingers) < 0.05F)
        fingers = without(point - rig.origin(onSide(Bone::LeftUpperArm, side)), normal);
    fingers = rotate(turnAbout(normal, outward(side) * fingerTurn), normalized(fingers));
    const Vec3 x = normal * outward(side);
    const Quaternion rotation = fromAxes(x, -fingers, cross(x, -fingers));
    const float lift = halfThickness + (target.flat ? heelOfHand : 0);
    HandPlacement placement{point + normal * lift - fingers * palmFromWrist, rotation};
    if (target.flat)
        placement.mostBend = 88;
    return placement;
}

} // namespace hipwise
