#include "figure/pose/room_hand_target.h"

#include "figure/pose/person_heading.h"
#include "figure/pose/surface_plane.h"
#include "figure/skeleton/skeleton.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float palmFromWrist = 0.072F;
constexpr Vec3 up{0, 1, 0};

/// What a target in the room is made from.
struct Person
{
    Vec3 shoulder;
    Vec3 pelvis;
    Vec3 ahead;
    Vec3 outside; ///< level, to the side of the hand
    float ground; ///< its height
};

Person personOf(Side side, const Rig &rig, const Scene &scene)
{
    return {rig.origin(onSide(Bone::LeftUpperArm, side)), rig.origin(Bone::Pelvis),
            personAhead(rig), personLeft(rig) * outward(side), scene.groundHeight()};
}

Vec3 onLevel(Vec3 point, float height)
{
    return {point.x, height, point.z};
}

/// From the pelvis towards the head along the ground; ahead for somebody upright.
Vec3 headward(const Rig &rig)
{
    Vec3 trunk = rig.origin(Bone::UpperThorax) - rig.origin(Bone::Pelvis);
    trunk.y = 0;
    return length(trunk) > 0.2F ? normalized(trunk) : personAhead(rig);
}

HandTarget onFloor(Vec3 point, Vec3 fingers, float freeTurn)
{
    return {std::nullopt, point, up, fingers, true, freeTurn};
}

HandTarget below(const Person &person, const Rig &rig)
{
    const Vec3 fingers = headward(rig);
    return onFloor(onLevel(person.shoulder, person.ground) + fingers * palmFromWrist, fingers, 15);
}

HandTarget ahead(const Person &person, const Rig &rig)
{
    constexpr float reach = (upperArmLength + forearmLength) * 0.975F;
    constexpr float wristHeight = 0.028F;
    const Vec3 fingers = headward(rig);
    const float drop = std::min(person.shoulder.y - person.ground - wristHeight, reach * 0.9F);
    const float way = std::sqrt(std::max(0.0F, reach * reach - drop * drop));
    return onFloor(onLevel(person.shoulder, person.ground) + fingers * (way + palmFromWrist),
                   fingers, 15);
}

HandTarget beside(const Person &person)
{
    const Vec3 point = onLevel(person.pelvis, person.ground) + person.outside * 0.31F;
    return onFloor(point + person.ahead * 0.05F, person.ahead + person.outside * 0.35F, 45);
}

HandTarget behind(const Person &person)
{
    const Vec3 point = onLevel(person.pelvis, person.ground) + person.outside * 0.24F;
    return onFloor(point - person.ahead * 0.24F, person.outside - person.ahead * 0.6F, 60);
}

HandTarget onSeat(const Person &person)
{
    const Vec3 point = onLevel(person.pelvis, seatHeight) + person.outside * 0.205F;
    return onFloor(point + person.ahead * 0.04F, person.ahead + person.outside * 0.2F, 30);
}

/// Over the upper edge of a chair's back, as near to \a shoulder as it goes along the edge.
HandTarget onChairBack(const StandingThing &chair, const Person &person)
{
    constexpr float halfWidth = 0.15F;
    const Vec3 facing = headingDirection(chair.heading);
    const Vec3 edge{facing.z, 0, -facing.x};
    const Vec3 middle = onLevel(chair.place - facing * chairBackSetbackAbove, chairBackHeight);
    const float along = std::clamp(dot(person.shoulder - middle, edge), -halfWidth, halfWidth);
    const Vec3 point = middle + edge * along;
    Vec3 away = onLevel(point - person.shoulder, 0);
    return {std::nullopt, point, up, length(away) > 0.05F ? away : facing, false, 50};
}

HandTarget onWall(const WallPlane &wall, const Person &person)
{
    const Vec3 shoulder = person.shoulder - up * 0.05F;
    const float away = dot(shoulder - wall.place, wall.normal);
    return {std::nullopt, shoulder - wall.normal * away, wall.normal, up, true, 45};
}

HandTarget onCounter(const StandingThing &counter, const Person &person)
{
    constexpr float fromEdge = 0.06F;
    const Vec3 facing = headingDirection(counter.heading);
    const float away = dot(person.shoulder - counter.place, facing);
    const Vec3 point = onLevel(person.shoulder - facing * (away + fromEdge), counterHeight);
    return {std::nullopt, point, up, -facing + person.ahead * 0.5F, true, 45};
}

/// Between the foot in the strap and the shoulder, where a bent arm pulls.
HandTarget onStrap(Side side, const Rig &rig)
{
    constexpr float nearest = 0.34F; // from the shoulder
    constexpr float farthest = 0.50F;
    const Vec3 shoulder = rig.origin(onSide(Bone::LeftUpperArm, side));
    const Vec3 way = strapHold(rig, shoulder) - shoulder;
    const float distance = std::clamp(length(way) * 0.5F, nearest, farthest);
    const Vec3 point = shoulder + normalized(way) * distance;
    const Vec3 inside = rotate(rig.at(Bone::UpperThorax).rotation, {-outward(side), 0, 0});
    return {std::nullopt,    point, normalized(without(-inside, normalized(way))),
            normalized(way), false, 20};
}

} // namespace

Vec3 strapHold(const Rig &rig, Vec3 pulledFrom)
{
    const Vec3 front = rotate(rig.at(Bone::LeftShank).rotation, {0, 0, 1});
    const bool fromBehind = dot(front, pulledFrom - rig.origin(Bone::LeftFoot)) < 0;
    return fromBehind ? rig.point(Bone::LeftShank, {0, -0.375F, 0.036F})
                      : rig.point(Bone::LeftFoot, {0, -0.055F, 0.100F});
}

std::optional<HandTarget> roomHandTarget(HandPlace place, Side side, const Rig &rig,
                                         const Scene &scene)
{
    const Person person = personOf(side, rig, scene);
    switch (place) {
    case HandPlace::FloorBelow:
        return below(person, rig);
    case HandPlace::FloorAhead:
        return ahead(person, rig);
    case HandPlace::FloorBeside:
        return beside(person);
    case HandPlace::FloorBehind:
        return behind(person);
    case HandPlace::SeatBeside:
        return onSeat(person);
    case HandPlace::ChairBack:
        return scene.chair ? std::optional(onChairBack(*scene.chair, person)) : std::nullopt;
    case HandPlace::Wall:
        return scene.wall ? std::optional(onWall(*scene.wall, person)) : std::nullopt;
    case HandPlace::Counter:
        return scene.counter ? std::optional(onCounter(*scene.counter, person)) : std::nullopt;
    case HandPlace::Strap:
        return onStrap(side, rig);
    default:
        return std::nullopt;
    }
}

} // namespace hipwise
