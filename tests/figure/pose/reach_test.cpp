#include "figure/pose/arm_placing.h"
#include "figure/pose/freedoms_of.h"
#include "figure/pose/posing.h"
#include "figure/pose/touch_check.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

float heightOf(const Rig &rig, BodyPart part, Side side)
{
    float lowest = 10;
    for (const SupportPoint &point : bodyPoints().of(part, side))
        lowest = std::min(lowest, placed(point, rig).y);
    return lowest;
}

} // namespace

TEST_CASE("A hand on the own hip keeps its elbow above the mat", "[reach]")
{
    Pose pose;
    pose.touch.workingHand = hand("working_hip");
    pose.touch.contacts = {contact("working_hand", "none"), contact("working_elbow", "none")};
    const Movement movement = solved(pose, supineHook());

    INFO(linesOf(movement.flaws));
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::TargetMissed) == 0);
    CHECK(heightOf(movement.frames[0], BodyPart::Elbow, Side::Left) > -0.006F);
}

TEST_CASE("Lying face down with the knee bent, the hand reaches the foot", "[reach]")
{
    JointAngles joints;
    joints.workingKnee = 130;
    joints.workingShoulder = Angles{-30, 15, 0};
    joints.workingElbow = 20;
    joints.neck = Angles{0, 0, 60};
    Pose pose = poseOf({joints});
    pose.touch.workingHand = hand("working_foot");
    const Movement movement = solved(pose, prone());

    INFO(linesOf(movement.flaws));
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::TargetMissed) == 0);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BelowGround) == 0);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BeyondHard) == 0);
}

TEST_CASE("A target out of reach is told, not hidden", "[reach]")
{
    Pose pose;
    pose.touch.workingHand = hand("wall");
    pose.scene.wall = PlacedThing{Placement::Ahead, 3.0};
    const Movement movement = solved(pose, supineHook());

    CHECK(countOf(movement.flaws, PoseFlaw::Kind::TargetMissed) +
              countOf(movement.flaws, PoseFlaw::Kind::ContactMissed) >
          0);
    CHECK(isFinite(movement.frames[0]));
}

TEST_CASE("No elbow pops when its target moves by millimetres", "[reach]")
{
    const Posture posture = standing();
    Rig rig = posed(freedomsOf(posture.joints));
    HandTarget target{std::nullopt, {0.15F, 1.1F, 0.30F}, {0, 0, 1}, {0, 1, 0}, false, 30};
    const ArmPosture arm = easiestPosture(rig, Side::Left, {target, {}, 0, false});
    Vec3 before;
    for (int i = 0; i < 400; ++i) {
        target.point =
            Vec3{0.15F, 1.1F, 0.30F} + Vec3{-0.0006F, 0.0007F, -0.0003F} * static_cast<float>(i);
        placeArm(rig, Side::Left, target, arm);
        const Vec3 elbow = rig.origin(Bone::LeftForearm);
        if (i > 0)
            CHECK(length(elbow - before) < 0.010F);
        before = elbow;
    }
}

TEST_CASE("The ankle lies across the other thigh, and no hip is turned further than it goes",
          "[reach]")
{
    JointAngles joints;
    joints.workingHip = Angles{80, 30, -45};
    joints.workingKnee = 100;
    Pose pose = poseOf({joints});
    pose.touch.workingFoot = FootReach{FootPlace::OtherThigh};
    pose.touch.contacts = {contact("working_sole", "none")};
    const Movement movement = solved(pose, supineHook());

    INFO(linesOf(movement.flaws));
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BeyondHard) == 0);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::TargetMissed) == 0);
    const Rig &rig = movement.frames[0];
    const Vec3 ankle = toLocal(rig.at(Bone::RightThigh), rig.origin(Bone::LeftFoot));
    CHECK(ankle.z > 0.08F);
    CHECK(ankle.y < -0.20F);
}

TEST_CASE("The sit with both knees at right angles stays inside what hips do", "[reach]")
{
    Posture posture;
    posture.joints = straight();
    posture.joints.workingHip = Angles{90, 30, -55};
    posture.joints.otherHip = Angles{50, 45, 35};
    posture.joints.workingKnee = posture.joints.otherKnee = 90;
    posture.touch.contacts = {contact("seat", "ground"), contact("working_knee", "ground"),
                              contact("working_ankle", "ground"), contact("other_knee", "ground"),
                              contact("other_ankle", "ground")};
    const Movement movement = solved({}, posture);

    INFO(linesOf(movement.flaws));
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BeyondHard) == 0);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BelowGround) == 0);
}

TEST_CASE("A strap is round the ankle when pulled from behind, else round the sole", "[reach]")
{
    JointAngles bent;
    bent.workingKnee = 100;
    Pose lying = poseOf({bent});
    lying.touch.workingHand = hand("strap");
    const Movement faceDown = solved(lying, prone());
    REQUIRE(faceDown.straps.size() == 1);
    REQUIRE(faceDown.straps.front().has_value());
    const Vec3 ankle = faceDown.frames.front().origin(Bone::LeftFoot);
    CHECK(length(faceDown.straps.front()->to - ankle) < 0.07F);

    JointAngles raised;
    raised.workingHip = Angles{60, 5, 0};
    raised.workingKnee = 10;
    Pose onBack = poseOf({raised});
    onBack.touch.workingHand = hand("strap");
    onBack.touch.contacts = {contact("working_sole", "none")};
    const Movement faceUp = solved(onBack, supineHook());
    REQUIRE(faceUp.straps.size() == 1);
    REQUIRE(faceUp.straps.front().has_value());
    const Vec3 foot = faceUp.frames.front().origin(Bone::LeftFoot);
    CHECK(length(faceUp.straps.front()->to - foot) > 0.09F);
}
