#include "figure/pose/touch_demands.h"

#include "figure/pose/levels.h"
#include "figure/skeleton/skeleton.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

bool isOfLeg(BodyPart part)
{
    return part >= BodyPart::Thigh;
}

/// The surface under a part that touches nothing: the floor for a leg that stands beside the bed.
Surface surfaceUnder(SidedPart part, const BodyTouch &touch, const Scene &scene)
{
    if (scene.bedEnd && isOfLeg(part.part))
        return Surface::Floor;
    const bool overFloor =
        isOfLeg(part.part) && std::ranges::any_of(touch.contacts, [part](const Contact &each) {
            return each.on == Surface::Floor && isOfLeg(each.part.part) &&
                   each.part.side == part.side;
        });
    return overFloor ? Surface::Floor : Surface::Ground;
}

PoseDemand gapDemand(SidedPart part, SurfacePlane plane, float sink, const Surroundings &around)
{
    PoseDemand demand;
    demand.what = GapDemand{&around.points.of(part.part, part.side), plane.up, plane.level - sink};
    return demand;
}

PoseDemand pointDemand(Bone bone, Vec3 local, Bone frame, Vec3 direction, Vec3 target,
                       float softness)
{
    return {PointDemand{bone, local, direction, target, frame}, softness};
}

/// The ankle lies across the other thigh, just above the knee; how far above is left open a little.
void acrossThigh(Demands &demands, Side side)
{
    const Bone foot = onSide(Bone::LeftFoot, side);
    const Bone thigh = onSide(Bone::LeftThigh, otherSide(side));
    const float m = outward(otherSide(side));
    const Vec3 target{m * 0.030F, -0.350F, 0.100F};
    demands.push_back(pointDemand(foot, {}, thigh, {1, 0, 0}, target, 0.020F));
    demands.push_back(pointDemand(foot, {}, thigh, {0, 1, 0}, target, 0.030F));
    demands.push_back(pointDemand(foot, {}, thigh, {0, 0, 1}, target, 0.001F));
}

/// The foot lies on the other one, as far above it, sideways of the pelvis, as they are thick.
void onOtherFoot(Demands &demands, Side side)
{
    constexpr float thickness = 0.075F;
    const Bone foot = onSide(Bone::LeftFoot, side);
    const Bone other = onSide(Bone::LeftFoot, otherSide(side));
    const Vec3 aside{outward(side), 0, 0};
    demands.push_back(pointDemand(foot, {}, other, aside, aside * thickness, 0.003F));
    demands.push_back(pointDemand(foot, {}, other, {0, 1, 0}, {}, 0.008F));
    demands.push_back(pointDemand(foot, {}, other, {0, 0, 1}, {}, 0.008F));
}

/// The ankle stands at the outside of the other knee.
void besideKnee(Demands &demands, Side side)
{
    const Bone foot = onSide(Bone::LeftFoot, side);
    const Bone shank = onSide(Bone::LeftShank, otherSide(side));
    const Vec3 aside{outward(otherSide(side)), 0, 0};
    demands.push_back(pointDemand(foot, {}, shank, aside, aside * 0.115F, 0.002F));
    demands.push_back(pointDemand(foot, {}, shank, {0, 1, 0}, {0, 0.02F, 0}, 0.030F));
}

/// Each sole in the middle of the body, and both feet at the same place.
void solesTogether(Demands &demands)
{
    constexpr float ankleFromMiddle = 0.0675F;
    for (const Side side : bothSides) {
        const Vec3 aside{outward(side), 0, 0};
        demands.push_back(pointDemand(onSide(Bone::LeftFoot, side), {}, Bone::Pelvis, aside,
                                      aside * ankleFromMiddle, 0.001F));
    }
    demands.push_back(pointDemand(Bone::LeftFoot, {}, Bone::RightFoot, {0, 0, 1}, {}, 0.001F));
    // The feet face each other: x of the other foot leads along its width, up and down.
    demands.push_back(pointDemand(Bone::LeftFoot, {}, Bone::RightFoot, {1, 0, 0}, {}, 0.001F));
}

/// A foot that lies on its top does so from the toes to the ankle, not on the tips of the toes.
void layFlat(Demands &demands, const Contact &contact, const Surroundings &around)
{
    const SidedPart ankle{BodyPart::Ankle, contact.part.side};
    demands.push_back(gapDemand(ankle, planeUnder(ankle, contact.on, around.scene), 0, around));
    demands.back().softness = 0.008F;
}

bool meets(const BodyTouch &touch)
{
    return touch.feet[0].place == FootPlace::SolesTogether ||
           touch.feet[1].place == FootPlace::SolesTogether;
}

bool isReachingArm(SidedPart part, const BodyTouch &touch)
{
    return isOfArm(part.part) && reaches(touch, part.side);
}

} // namespace

bool isOfArm(BodyPart part)
{
    return part == BodyPart::Elbow || part == BodyPart::Forearm || part == BodyPart::Hand;
}

bool reaches(const BodyTouch &touch, Side side)
{
    return touch.hands[indexOf(side)].place != HandPlace::Free;
}

Demands contactDemands(const BodyTouch &touch, const Surroundings &around)
{
    Demands demands;
    for (const Contact &contact : touch.contacts) {
        if (isReachingArm(contact.part, touch) ||
            around.points.of(contact.part.part, contact.part.side).empty())
            continue;
        demands.push_back(gapDemand(contact.part,
                                    planeUnder(contact.part, contact.on, around.scene),
                                    sinkOf(contact.part.part, contact.on, around.scene), around));
    }
    for (const Contact &contact : touch.contacts) {
        if (contact.part.part == BodyPart::TopOfFoot)
            layFlat(demands, contact, around);
    }
    return demands;
}

Demands footDemands(const BodyTouch &touch, const Surroundings &around)
{
    Demands demands;
    for (const Side side : bothSides) {
        switch (touch.feet[indexOf(side)].place) {
        case FootPlace::OtherThigh:
            acrossThigh(demands, side);
            break;
        case FootPlace::OtherFoot:
            onOtherFoot(demands, side);
            break;
        case FootPlace::BesideKnee: {
            besideKnee(demands, side);
            const SidedPart sole{BodyPart::Sole, side};
            if (touch.under(sole) == Surface::None)
                demands.push_back(
                    gapDemand(sole, planeUnder(sole, Surface::Ground, around.scene), 0, around));
            break;
        }
        default:
            break;
        }
    }
    if (meets(touch))
        solesTogether(demands);
    return demands;
}

FootPlans footPlans(const BodyTouch &touch, const Scene &scene)
{
    FootPlans plans;
    for (const Side side : bothSides) {
        FootPlan &plan = plans[indexOf(side)];
        const SidedPart sole{BodyPart::Sole, side};
        const Surface under = touch.under(sole);
        if (meets(touch)) {
            plan.turn = FootPlan::Turn::Inward;
        } else if (under != Surface::None) {
            plan.turn = FootPlan::Turn::Flat;
            plan.surface = planeUnder(sole, under, scene).up;
        } else if (touch.feet[indexOf(side)].place == FootPlace::BesideKnee) {
            plan.turn = FootPlan::Turn::Flat;
        }
    }
    return plans;
}

float heightAboveUnder(const Rig &rig, SidedPart part, const BodyTouch &touch,
                       const Surroundings &around)
{
    const SurfacePlane plane =
        planeUnder(part, surfaceUnder(part, touch, around.scene), around.scene);
    const Levels levels(rig, plane.up);
    const SupportPoint *lowest = levels.lowest(around.points.of(part.part, part.side));
    return lowest ? levels.of(*lowest) - plane.level : 0;
}

Demands sinkDemands(const Rig &rig, const BodyTouch &touch, const Surroundings &around)
{
    Demands demands;
    const Levels levels(rig, {0, 1, 0});
    for (const SidedPart part : everyPart()) {
        const Surface touched = touch.under(part);
        const Surface under = surfaceUnder(part, touch, around.scene);
        if (touched == under || isReachingArm(part, touch))
            continue;
        const SupportPoint *lowest = levels.lowest(around.points.of(part.part, part.side));
        const SurfacePlane plane = planeUnder(part, under, around.scene);
        const float tolerated = toleratedSink(part.part, around.scene);
        if (!lowest || levels.of(*lowest) >= plane.level - tolerated)
            continue;
        demands.push_back(gapDemand(part, plane, tolerated, around));
        demands.back().atLeast = true;
        // Soft: a few millimetres are not worth a pose that is turned inside out.
        demands.back().softness = 0.003F;
    }
    return demands;
}

std::vector<SidedPart> everyPart()
{
    std::vector<SidedPart> parts;
    for (std::size_t i = 0; i < bodyPartCount; ++i) {
        const auto part = static_cast<BodyPart>(i);
        parts.push_back({part, Side::Left});
        if (isPaired(part))
            parts.push_back({part, Side::Right});
    }
    return parts;
}

} // namespace hipwise
