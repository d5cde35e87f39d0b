#include "figure/pose/surface_plane.h"

#include "figure/math/angle.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

SurfacePlane through(Vec3 point, Vec3 up)
{
    return {up, dot(point, up)};
}

SurfacePlane backrest(const StandingThing &chair)
{
    const Vec3 ahead = headingDirection(chair.heading);
    const Vec3 up =
        ahead * std::cos(radians(chairBackLean)) + Vec3{0, std::sin(radians(chairBackLean)), 0};
    return through(chair.place + Vec3{0, seatHeight, 0} - ahead * chairBackSetbackBelow, up);
}

bool isHead(BodyPart part)
{
    return part == BodyPart::BackOfHead || part == BodyPart::Forehead ||
           part == BodyPart::SideOfHead;
}

bool isArm(BodyPart part)
{
    return part == BodyPart::Hand || part == BodyPart::Forearm || part == BodyPart::Elbow;
}

/// How high the cushion is that \a part would lie on, if there is one.
float cushionHeight(SidedPart part)
{
    if (isHead(part.part))
        return pillowUnderHead;
    if (part.part == BodyPart::Seat)
        return pillowUnderSeat;
    return part.part == BodyPart::Knee ? pillowUnderKneeling : 0;
}

float cushionUnder(SidedPart part, const Scene &scene)
{
    const float height = cushionHeight(part);
    const bool isThere = std::ranges::any_of(
        scene.cushions, [height](const Cushion &each) { return each.halfSize.y * 2 == height; });
    return !isThere ? 0 : part.part == BodyPart::Knee ? height / 3 : height;
}

float heightUnder(SidedPart part, Surface surface, const Scene &scene)
{
    const float cushion = cushionUnder(part, scene);
    switch (surface) {
    case Surface::Ground:
        return scene.groundHeight() + cushion;
    case Surface::Seat:
        return seatHeight + cushion;
    case Surface::Step:
        return stepHeight;
    case Surface::Counter:
        return counterHeight;
    default:
        return 0;
    }
}

} // namespace

Vec3 headingDirection(float heading)
{
    return {std::sin(radians(heading)), 0, std::cos(radians(heading))};
}

SurfacePlane planeUnder(SidedPart part, Surface surface, const Scene &scene)
{
    if (surface == Surface::Wall && scene.wall)
        return through(scene.wall->place, scene.wall->normal);
    if (surface == Surface::ChairBack && scene.chair)
        return backrest(*scene.chair);
    if (surface == Surface::Counter && scene.counter && !isArm(part.part))
        return through(scene.counter->place, headingDirection(scene.counter->heading));
    return {{0, 1, 0}, heightUnder(part, surface, scene)};
}

float sinkOf(BodyPart part, Surface surface, const Scene &scene)
{
    const bool bed = surface == Surface::Ground && scene.ground == Ground::Bed;
    const float softer = bed ? 0.012F : 0;
    switch (part) {
    case BodyPart::Pelvis:
    case BodyPart::Seat:
    case BodyPart::SideOfHip:
        return surface == Surface::Seat ? 0.020F : 0.014F + softer;
    case BodyPart::Thigh:
        return surface == Surface::Seat ? 0.018F : 0.012F + softer;
    case BodyPart::Shoulder:
    case BodyPart::Belly:
    case BodyPart::Chest:
        return 0.012F + softer;
    case BodyPart::UpperBack:
        return 0.006F + softer;
    default:
        return softer / 3;
    }
}

float toleratedSink(BodyPart part, const Scene &scene)
{
    constexpr float unseen = 0.004F;
    // A shin rolls over its knee as it is folded, and what is soft beside it gives way.
    const float rolls = part == BodyPart::Shin ? 0.012F : part == BodyPart::Ankle ? 0.006F : 0;
    return sinkOf(part, Surface::Ground, scene) + unseen + rolls;
}

} // namespace hipwise
