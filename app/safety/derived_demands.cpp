#include "safety/derived_demands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace hipwise {

namespace {

using Demands = std::set<Demand>;

void addIf(bool met, Demand demand, Demands &demands)
{
    if (met)
        demands.insert(demand);
}

/// Degrees; a joint that nobody has given stands at its zero.
Angles given(const std::optional<Angles> &angles)
{
    return angles.value_or(Angles{});
}

void addHip(const Angles &hip, Demands &demands)
{
    const auto [flexion, abduction, rotation] = hip;
    addIf(flexion > 90, Demand::DeepHipFlexion, demands);
    addIf(flexion > 110, Demand::VeryDeepHipFlexion, demands);
    addIf(flexion < -5, Demand::HipExtensionPastNeutral, demands);
    addIf(abduction < -2, Demand::HipAdductionPastMidline, demands);
    addIf(abduction >= 30, Demand::WideAbduction, demands);
    addIf(rotation >= 15, Demand::HipIr, demands);
    addIf(rotation >= 15 && flexion >= 60, Demand::HipIrInFlexion, demands);
    addIf(rotation <= -20, Demand::HipEr, demands);
    addIf(rotation <= -40, Demand::HipErEnd, demands);
}

void addLeg(const std::optional<Angles> &hip, const std::optional<double> &knee, Demands &demands)
{
    addHip(given(hip), demands);
    addIf(knee.value_or(0) > 120, Demand::DeepKneeFlexion, demands);
    addIf(knee.value_or(0) <= 20 && given(hip)[0] >= 60, Demand::HamstringTension, demands);
}

void addArm(const std::optional<Angles> &shoulder, Demands &demands)
{
    const auto [flexion, abduction, rotation] = given(shoulder);
    addIf(std::max(flexion, abduction) > 120, Demand::OverheadArm, demands);
}

void addSpine(const JointAngles &joints, Demands &demands)
{
    const Angles lumbar = given(joints.lumbar);
    const Angles thoracic = given(joints.thoracic);
    const double rotation = std::abs(lumbar[2] + thoracic[2]);
    addIf(lumbar[0] >= 30 || lumbar[0] + thoracic[0] >= 40, Demand::SpinalFlexionEnd, demands);
    addIf(lumbar[0] <= -15, Demand::SpinalExtensionEnd, demands);
    addIf(rotation >= 15, Demand::TrunkRotation, demands);
    addIf(rotation >= 30, Demand::SpinalRotationEnd, demands);
}

/// Half-way between lying and upright, in degrees.
constexpr double halfLying = 45;

/// Which side of the body is down.
void addLying(const JointAngles &joints, Demands &demands)
{
    const double pitch = joints.pitch.value_or(0);
    if (std::abs(joints.roll.value_or(0)) >= halfLying)
        demands.insert(Demand::SideLying);
    else if (pitch <= -halfLying)
        demands.insert(Demand::SupineFlat);
    else if (pitch >= halfLying)
        demands.insert(Demand::Prone);
}

bool rests(const PoseTouch &touch, std::initializer_list<BodyPart> parts)
{
    return std::ranges::any_of(touch.contacts, [&parts](const PoseContact &contact) {
        return contact.on != Surface::None &&
               std::ranges::find(parts, contact.part.part) != parts.end();
    });
}

bool isUnderShoulder(const std::optional<HandReach> &hand)
{
    return hand && hand->place == HandPlace::FloorBelow;
}

/// On all fours and in a plank. Hands that reach ahead, or rest beside a seat, carry little.
bool isOnHands(const KeyPose &key)
{
    const bool faceDown = key.joints.pitch.value_or(0) >= halfLying;
    return faceDown && (isUnderShoulder(key.touch.workingHand) ||
                        isUnderShoulder(key.touch.otherHand) || rests(key.touch, {BodyPart::Hand}));
}

/// On a knee or shin with nothing else of the trunk or seat to carry the weight; a shin laid on a
/// counter carries none.
bool isOnKnees(const KeyPose &key)
{
    const bool onKnee = std::ranges::any_of(key.touch.contacts, [](const PoseContact &contact) {
        const BodyPart part = contact.part.part;
        return (part == BodyPart::Knee || part == BodyPart::Shin) &&
               (contact.on == Surface::Ground || contact.on == Surface::Floor ||
                contact.on == Surface::Seat || contact.on == Surface::Step);
    });
    return onKnee && !rests(key.touch, {BodyPart::Seat, BodyPart::Pelvis, BodyPart::SideOfHip,
                                        BodyPart::Belly, BodyPart::Chest, BodyPart::UpperBack});
}

/// Whether a bed would do: it is named, and the person lies.
bool canBeInBed(const Step &step)
{
    const auto hasBed = [](const EquipmentNeed &need) {
        return std::ranges::find(need.anyOf, Equipment::Bed) != need.anyOf.end();
    };
    return step.position == Position::Lying &&
           (step.support == Support::Bed || std::ranges::any_of(step.equipment, hasBed));
}

void addKey(const Step &step, const KeyPose &key, Demands &demands)
{
    const JointAngles &joints = key.joints;
    addLeg(joints.workingHip, joints.workingKnee, demands);
    addLeg(joints.otherHip, joints.otherKnee, demands);
    addArm(joints.workingShoulder, demands);
    addArm(joints.otherShoulder, demands);
    addSpine(joints, demands);
    if (step.position == Position::Lying)
        addLying(joints, demands);
    else {
        addIf(isOnHands(key), Demand::WristLoad, demands);
        addIf(step.position != Position::FloorSitting && isOnKnees(key), Demand::Kneeling, demands);
    }
}

} // namespace

std::vector<Demand> derivedDemands(const Step &step, const std::vector<KeyPose> &keys)
{
    Demands demands;
    for (const KeyPose &key : keys)
        addKey(step, key, demands);
    addIf(step.position == Position::Kneeling, Demand::Kneeling, demands);
    addIf(isOnFloor(step.position) && !canBeInBed(step), Demand::FloorTransfer, demands);
    addIf(step.kind == StepKind::Isometric, Demand::IsometricEffort, demands);
    return {demands.begin(), demands.end()};
}

std::vector<Demand> united(const std::vector<Demand> &a, const std::vector<Demand> &b)
{
    Demands both(a.begin(), a.end());
    both.insert(b.begin(), b.end());
    return {both.begin(), both.end()};
}

} // namespace hipwise
