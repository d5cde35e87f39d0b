#include "figure/pose/scene_placing.h"

#include "figure/pose/cushion_placing.h"
#include "figure/pose/levels.h"
#include "figure/pose/person_heading.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

// Distances in metres from the middle of the pelvis, within reach of a bent arm.
constexpr float wallAhead = 0.52F;
constexpr float wallAside = 0.48F;
constexpr float counterAhead = 0.21F;
constexpr float counterAside = 0.34F;
constexpr float chairAhead = 0.62F;
constexpr float chairAside = 0.66F;
constexpr float stepAhead = 0.35F;

/// The direction from the person in which a thing is.
Vec3 directionTo(Placement placement, const Rig &rig)
{
    switch (placement) {
    case Placement::Behind:
        return -personAhead(rig);
    case Placement::WorkingSide:
        return personLeft(rig);
    case Placement::OtherSide:
        return -personLeft(rig);
    default:
        return personAhead(rig);
    }
}

bool isAside(Placement placement)
{
    return placement == Placement::WorkingSide || placement == Placement::OtherSide;
}

float headingOf(Vec3 direction)
{
    return degrees(std::atan2(direction.x, direction.z));
}

Vec3 onFloor(Vec3 point)
{
    return {point.x, 0, point.z};
}

/// What touches \a surface.
std::vector<SidedPart> touching(const BodyTouch &touch, Surface surface)
{
    std::vector<SidedPart> parts;
    for (const Contact &contact : touch.contacts) {
        if (contact.on == surface)
            parts.push_back(contact.part);
    }
    return parts;
}

/// How far the outermost of \a parts is along \a direction from the pelvis.
std::optional<float> farthest(const std::vector<SidedPart> &parts, Vec3 direction, const Rig &rig,
                              const SupportPoints &points)
{
    std::optional<float> best;
    const Levels levels(rig, -direction);
    for (const SidedPart part : parts) {
        if (const SupportPoint *point = levels.lowest(points.of(part.part, part.side))) {
            const float way = -levels.of(*point) - dot(rig.origin(Bone::Pelvis), direction);
            best = std::max(best.value_or(way), way);
        }
    }
    return best;
}

/// One person and the thing to place.
struct Placing
{
    const Rig &rig;
    const BodyTouch &touch;
    const SupportPoints &points;

    float distance(const PlacedThing &thing, Surface surface, Vec3 direction, float usual) const;
    StandingThing chairUnder(const PlacedThing &thing) const;
    StandingThing chairBeside(const PlacedThing &thing) const;
    WallPlane wall(const PlacedThing &thing) const;
    StandingThing counter(const PlacedThing &thing) const;
    StandingThing step(const PlacedThing &thing) const;
};

float Placing::distance(const PlacedThing &thing, Surface surface, Vec3 direction,
                        float usual) const
{
    if (thing.distance && std::isfinite(*thing.distance))
        return static_cast<float>(std::clamp(*thing.distance, 0.0, 3.0));
    return farthest(touching(touch, surface), direction, rig, points).value_or(usual);
}

StandingThing Placing::chairUnder(const PlacedThing &thing) const
{
    constexpr float middleAhead = 0.075F; // of the pelvis: it sits in the back half
    const Vec3 ahead = personAhead(rig);
    const float behind =
        thing.distance && std::isfinite(*thing.distance)
            ? static_cast<float>(std::clamp(*thing.distance, -0.2, seatHalfDepth + 0.1))
            : -middleAhead;
    return {onFloor(rig.origin(Bone::Pelvis) - ahead * behind), headingOf(ahead)};
}

StandingThing Placing::chairBeside(const PlacedThing &thing) const
{
    const Vec3 direction = directionTo(thing.at, rig);
    const std::vector<SidedPart> onSeat = touching(touch, Surface::Seat);
    // Something that lies on the seat comes from its front; a hand holds the back.
    const float facing = onSeat.empty() ? 1.0F : -1.0F;
    float way = isAside(thing.at) ? chairAside : chairAhead;
    if (!onSeat.empty())
        way = farthest(onSeat, direction, rig, points).value_or(way) - 0.05F;
    if (thing.distance && std::isfinite(*thing.distance))
        way = static_cast<float>(std::clamp(*thing.distance, 0.0, 3.0));
    return {onFloor(rig.origin(Bone::Pelvis) + direction * way), headingOf(direction * facing)};
}

WallPlane Placing::wall(const PlacedThing &thing) const
{
    const Vec3 direction = directionTo(thing.at, rig);
    const float way =
        distance(thing, Surface::Wall, direction, isAside(thing.at) ? wallAside : wallAhead);
    return {onFloor(rig.origin(Bone::Pelvis) + direction * way), -direction};
}

StandingThing Placing::counter(const PlacedThing &thing) const
{
    const Vec3 direction = directionTo(thing.at, rig);
    const float way = distance(thing, Surface::Counter, direction,
                               isAside(thing.at) ? counterAside : counterAhead);
    return {onFloor(rig.origin(Bone::Pelvis) + direction * way), headingOf(-direction)};
}

StandingThing Placing::step(const PlacedThing &thing) const
{
    const Vec3 direction = directionTo(thing.at, rig);
    const std::vector<SidedPart> parts = touching(touch, Surface::Step);
    Vec3 place = rig.origin(Bone::Pelvis) + direction * stepAhead;
    if (thing.distance && std::isfinite(*thing.distance))
        place = rig.origin(Bone::Pelvis) +
                direction * static_cast<float>(std::clamp(*thing.distance, 0.0, 3.0));
    else if (!parts.empty() && isPaired(parts.front().part))
        place = rig.point(onSide(Bone::LeftFoot, parts.front().side), {0, 0, 0.05F});
    return {onFloor(place), headingOf(direction)};
}

bool names(const BodyTouch &touch, Surface surface)
{
    return !touching(touch, surface).empty();
}

bool isSat(const BodyTouch &touch)
{
    return touch.has({BodyPart::Seat, Side::Left}, Surface::Seat);
}

bool leansBack(const BodyTouch &touch)
{
    const std::vector<SidedPart> parts = touching(touch, Surface::Wall);
    return std::ranges::any_of(parts, [](SidedPart part) {
        return part.part == BodyPart::BackOfHead || part.part == BodyPart::UpperBack ||
               part.part == BodyPart::Pelvis || part.part == BodyPart::Seat;
    });
}

bool holds(const BodyTouch &touch, HandPlace place)
{
    return touch.hands[0].place == place || touch.hands[1].place == place;
}

std::optional<PlacedThing> chairFor(const PoseScene &scene, Support support, const BodyTouch &touch)
{
    if (scene.chair)
        return scene.chair;
    if (isSat(touch))
        return PlacedThing{Placement::Under, {}};
    if (support == Support::Chair || holds(touch, HandPlace::ChairBack) ||
        names(touch, Surface::Seat))
        return PlacedThing{Placement::Ahead, {}};
    return std::nullopt;
}

std::optional<PlacedThing> wallFor(const PoseScene &scene, Support support, const BodyTouch &touch)
{
    if (scene.wall)
        return scene.wall;
    if (support != Support::Wall && !names(touch, Surface::Wall) && !holds(touch, HandPlace::Wall))
        return std::nullopt;
    return PlacedThing{leansBack(touch) ? Placement::Behind : Placement::Ahead, {}};
}

std::optional<PlacedThing> counterFor(const PoseScene &scene, Support support,
                                      const BodyTouch &touch)
{
    if (scene.counter)
        return scene.counter;
    if (support == Support::Counter || names(touch, Surface::Counter) ||
        holds(touch, HandPlace::Counter))
        return PlacedThing{};
    return std::nullopt;
}

/// What the step's support is good for: nothing where the pose names its furniture itself.
Support supportBeside(const PoseScene &scene, Support support)
{
    const bool isNamed = scene.chair || scene.wall || scene.counter || scene.step;
    return isNamed ? Support::None : support;
}

/// The leg that stands beside a bed, if one does.
std::optional<Side> standingSide(const BodyTouch &touch)
{
    for (const Side side : bothSides) {
        if (touch.has({BodyPart::Sole, side}, Surface::Floor))
            return side;
    }
    return std::nullopt;
}

/// The end of a bed before somebody who stands: the leg that stands leans against it.
BedEnd bedEndAhead(const Rig &rig, Side standing)
{
    constexpr float beforeKnee = 0.09F; // metres
    const Vec3 ahead = personAhead(rig);
    const Vec3 hips = rig.origin(Bone::Pelvis);
    const float way = dot(rig.origin(onSide(Bone::LeftShank, standing)) - hips, ahead);
    return {onFloor(hips) + ahead * (way + beforeKnee), -ahead};
}

/// The thighs lie on the edge by a hand's breadth.
BedEnd bedEndUnder(const Rig &rig)
{
    constexpr float beyondHips = 0.09F; // metres
    const Vec3 hips = rig.origin(Bone::Pelvis);
    const Vec3 outward = normalized(onFloor(hips - rig.origin(Bone::Head)));
    return {onFloor(hips) + outward * beyondHips, outward};
}

} // namespace

bool isOnLevel(const Contact &contact)
{
    return contact.on == Surface::Ground || contact.on == Surface::Floor ||
           contact.on == Surface::Seat || contact.on == Surface::Step;
}

Scene groundOf(const PoseScene &scene, Support support, const BodyTouch &touch)
{
    Scene result;
    result.ground = scene.ground.value_or(support == Support::Bed   ? Ground::Bed
                                          : support == Support::Mat ? Ground::Mat
                                                                    : Ground::Floor);
    if (result.ground == Ground::Bed && scene.bedEndsAtHips)
        result.bedEnd = BedEnd{}; // where, is not known yet
    addLiftingCushions(result, scene, touch);
    return result;
}

Scene placedScene(const PoseScene &scene, Support support, const Rig &rig, const BodyTouch &touch,
                  const SupportPoints &points)
{
    Scene result;
    const Scene ground = groundOf(scene, support, touch);
    result.ground = ground.ground;
    if (ground.bedEnd) {
        const auto standing = standingSide(touch);
        result.bedEnd = standing ? bedEndAhead(rig, *standing) : bedEndUnder(rig);
    }
    const Placing placing{rig, touch, points};
    const Support usual = supportBeside(scene, support);
    if (const auto chair = chairFor(scene, usual, touch))
        result.chair = chair->at == Placement::Under ? placing.chairUnder(*chair)
                                                     : placing.chairBeside(*chair);
    if (const auto wall = wallFor(scene, usual, touch))
        result.wall = placing.wall(*wall);
    if (const auto counter = counterFor(scene, usual, touch))
        result.counter = placing.counter(*counter);
    if (scene.step || names(touch, Surface::Step))
        result.step = placing.step(scene.step.value_or(PlacedThing{}));
    addCushions(result, scene, rig, touch);
    return result;
}

} // namespace hipwise
