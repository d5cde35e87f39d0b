#include "safety/derived_demands.h"
#include "support/catch.h"

#include <functional>

using namespace hipwise;

namespace {

using Demands = std::vector<Demand>;

Step stepIn(Position position)
{
    Step step;
    step.position = position;
    step.kind = StepKind::Static;
    return step;
}

void set(JointAngles &) {}

/// Joints and their angles in turn.
template<typename Value, typename... More>
void set(JointAngles &joints, std::optional<Value> JointAngles::*joint, const Value &value,
         const More &...more)
{
    joints.*joint = value;
    set(joints, more...);
}

template<typename... JointsAndAngles>
KeyPose keyWith(const JointsAndAngles &...given)
{
    KeyPose key;
    set(key.joints, given...);
    return key;
}

KeyPose touching(KeyPose key, const PoseTouch &touch)
{
    key.touch = touch;
    return key;
}

/// A bent knee, so that a bent hip alone does not pull at the hamstrings.
KeyPose hipAt(const Angles &hip)
{
    return keyWith(&JointAngles::workingHip, hip, &JointAngles::workingKnee, 90.0);
}

PoseTouch restingOn(std::initializer_list<BodyPart> parts)
{
    PoseTouch touch;
    for (const BodyPart part : parts)
        touch.contacts.push_back({{part, PoseSide::Working}, Surface::Ground});
    return touch;
}

Demands standingWith(const KeyPose &key)
{
    return derivedDemands(stepIn(Position::Standing), {key});
}

struct Case
{
    KeyPose key;
    Demands demands;
};

} // namespace

TEST_CASE("An angle at the edge of a demand does not meet it, one beyond it does", "[demands]")
{
    using enum Demand;
    const Case each = GENERATE(values<Case>({
        {hipAt({90, 0, 0}), {}},
        {hipAt({91, 0, 0}), {DeepHipFlexion}},
        {hipAt({110, 0, 0}), {DeepHipFlexion}},
        {hipAt({111, 0, 0}), {DeepHipFlexion, VeryDeepHipFlexion}},
        {hipAt({-5, 0, 0}), {}},
        {hipAt({-6, 0, 0}), {HipExtensionPastNeutral}},
        {hipAt({0, -2, 0}), {}},
        {hipAt({0, -3, 0}), {HipAdductionPastMidline}},
        {hipAt({0, 29, 0}), {}},
        {hipAt({0, 30, 0}), {WideAbduction}},
        {hipAt({59, 0, 15}), {HipIr}},
        {hipAt({60, 0, 14}), {}},
        {hipAt({60, 0, 15}), {HipIr, HipIrInFlexion}},
        {hipAt({0, 0, -19}), {}},
        {hipAt({0, 0, -20}), {HipEr}},
        {hipAt({0, 0, -40}), {HipEr, HipErEnd}},
        {keyWith(&JointAngles::otherKnee, 120.0), {}},
        {keyWith(&JointAngles::otherKnee, 121.0), {DeepKneeFlexion}},
        {keyWith(&JointAngles::otherHip, Angles{60, 0, 0}, &JointAngles::otherKnee, 21.0), {}},
        {keyWith(&JointAngles::otherHip, Angles{60, 0, 0}, &JointAngles::otherKnee, 20.0),
         {HamstringTension}},
        {keyWith(&JointAngles::lumbar, Angles{29, 0, 0}, &JointAngles::thoracic, Angles{10, 0, 0}),
         {}},
        {keyWith(&JointAngles::lumbar, Angles{30, 0, 0}), {SpinalFlexionEnd}},
        {keyWith(&JointAngles::lumbar, Angles{20, 0, 0}, &JointAngles::thoracic, Angles{20, 0, 0}),
         {SpinalFlexionEnd}},
        {keyWith(&JointAngles::lumbar, Angles{-14, 0, 0}), {}},
        {keyWith(&JointAngles::lumbar, Angles{-15, 0, 0}), {SpinalExtensionEnd}},
        {keyWith(&JointAngles::lumbar, Angles{0, 0, 5}, &JointAngles::thoracic, Angles{0, 0, 9}),
         {}},
        {keyWith(&JointAngles::lumbar, Angles{0, 0, -5}, &JointAngles::thoracic, Angles{0, 0, -10}),
         {TrunkRotation}},
        {keyWith(&JointAngles::thoracic, Angles{0, 0, 30}), {TrunkRotation, SpinalRotationEnd}},
        {keyWith(&JointAngles::workingShoulder, Angles{120, 0, 0}), {}},
        {keyWith(&JointAngles::workingShoulder, Angles{0, 121, 0}), {OverheadArm}},
    }));
    CHECK(standingWith(each.key) == each.demands);
}

TEST_CASE("Every key pose counts, not only the last", "[demands]")
{
    CHECK(derivedDemands(stepIn(Position::Seated),
                         {hipAt({0, 0, 0}), hipAt({95, 0, 0}), hipAt({0, 0, 0})}) ==
          Demands{Demand::DeepHipFlexion});
}

TEST_CASE("The side that is down follows from the lean of the trunk", "[demands]")
{
    Step step = stepIn(Position::Lying);
    step.support = Support::Bed;
    CHECK(derivedDemands(step, {keyWith(&JointAngles::pitch, -90.0)}) ==
          Demands{Demand::SupineFlat});
    CHECK(derivedDemands(step, {keyWith(&JointAngles::pitch, 90.0)}) == Demands{Demand::Prone});
    CHECK(derivedDemands(step, {keyWith(&JointAngles::roll, 90.0)}) == Demands{Demand::SideLying});
    CHECK(derivedDemands(stepIn(Position::Standing), {keyWith(&JointAngles::pitch, 90.0)}).empty());
}

TEST_CASE("Who lies has to get to the floor unless a bed would do", "[demands]")
{
    Step step = stepIn(Position::Lying);
    CHECK(derivedDemands(step, {}) == Demands{Demand::FloorTransfer});
    step.equipment = {{{Equipment::Mat, Equipment::Bed}, false, ""}};
    CHECK(derivedDemands(step, {}).empty());
    step.position = Position::FloorSitting;
    CHECK(derivedDemands(step, {}) == Demands{Demand::FloorTransfer});
}

TEST_CASE("Kneeling is weight on a knee, wherever it is", "[demands]")
{
    using enum BodyPart;
    CHECK(derivedDemands(stepIn(Position::Kneeling), {}) ==
          Demands{Demand::Kneeling, Demand::FloorTransfer});
    CHECK(standingWith(touching(keyWith(), restingOn({Knee}))) == Demands{Demand::Kneeling});
    CHECK(standingWith(touching(keyWith(), restingOn({Knee, Seat}))).empty());
    CHECK(standingWith(touching(keyWith(), restingOn({Sole}))).empty());
}

TEST_CASE("A shin on a counter, or under somebody who sits, does not kneel", "[demands]")
{
    KeyPose key = touching(keyWith(), restingOn({BodyPart::Shin}));
    CHECK(standingWith(key) == Demands{Demand::Kneeling});
    CHECK(derivedDemands(stepIn(Position::FloorSitting), {key}) == Demands{Demand::FloorTransfer});
    key.touch.contacts[0].on = Surface::Counter;
    CHECK(standingWith(key).empty());
}

TEST_CASE("Hands under the shoulders of somebody face down carry weight", "[demands]")
{
    PoseTouch below;
    below.otherHand = HandReach{HandPlace::FloorBelow, PoseSide::Other, {}, {}};
    PoseTouch ahead;
    ahead.otherHand = HandReach{HandPlace::FloorAhead, PoseSide::Other, {}, {}};
    CHECK(standingWith(touching(keyWith(&JointAngles::pitch, 90.0), below)) ==
          Demands{Demand::WristLoad});
    CHECK(standingWith(touching(keyWith(&JointAngles::pitch, 90.0), restingOn({BodyPart::Hand}))) ==
          Demands{Demand::WristLoad});
    CHECK(standingWith(touching(keyWith(&JointAngles::pitch, 90.0), ahead)).empty());
    CHECK(standingWith(touching(keyWith(&JointAngles::pitch, 0.0), below)).empty());
}

TEST_CASE("A held effort is one by its kind", "[demands]")
{
    Step step = stepIn(Position::Seated);
    step.kind = StepKind::Isometric;
    CHECK(derivedDemands(step, {}) == Demands{Demand::IsometricEffort});
}

TEST_CASE("Two lists of demands become one, in order, each once", "[demands]")
{
    CHECK(united({Demand::Prone, Demand::HipEr}, {Demand::HipEr, Demand::DeepHipFlexion}) ==
          Demands{Demand::DeepHipFlexion, Demand::HipEr, Demand::Prone});
}
