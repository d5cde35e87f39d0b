#include "figure/posture.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

/// Every joint given, each by a number of its own.
JointAngles everyJoint(double first)
{
    return {.pitch = first,
            .roll = first + 1,
            .turn = first + 2,
            .lumbar = Angles{first + 3, 0, 0},
            .thoracic = Angles{first + 4, 0, 0},
            .neck = Angles{first + 5, 0, 0},
            .workingHip = Angles{first + 6, 0, 0},
            .otherHip = Angles{first + 7, 0, 0},
            .workingKnee = first + 8,
            .otherKnee = first + 9,
            .workingAnkle = first + 10,
            .otherAnkle = first + 11,
            .workingShoulder = Angles{first + 12, 0, 0},
            .otherShoulder = Angles{first + 13, 0, 0},
            .workingElbow = first + 14,
            .otherElbow = first + 15};
}

} // namespace

TEST_CASE("A pose without joints of its own is its base posture", "[posture]")
{
    CHECK(overlaid(everyJoint(1), {}) == everyJoint(1));
}

TEST_CASE("A pose that gives every joint has nothing of its base posture", "[posture]")
{
    CHECK(overlaid(everyJoint(1), everyJoint(50)) == everyJoint(50));
    CHECK(overlaid({}, everyJoint(50)) == everyJoint(50));
}

TEST_CASE("A pose replaces the joints it gives and keeps the others", "[posture]")
{
    JointAngles difference;
    difference.workingHip = Angles{110, 5, 0};
    difference.otherKnee = 20;

    JointAngles expected = everyJoint(1);
    expected.workingHip = Angles{110, 5, 0};
    expected.otherKnee = 20;
    CHECK(overlaid(everyJoint(1), difference) == expected);
}

TEST_CASE("An angle of zero is given, and straightens what the base bends", "[posture]")
{
    JointAngles difference;
    difference.workingKnee = 0;

    CHECK(overlaid(everyJoint(1), difference).workingKnee == 0);
}

namespace {

constexpr PoseContact onGround(BodyPart part, PoseSide side = PoseSide::Working)
{
    return {{part, side}, Surface::Ground};
}

} // namespace

TEST_CASE("What a pose says of touch is laid over its base posture", "[posture]")
{
    PoseTouch base;
    base.contacts = {onGround(BodyPart::Pelvis), onGround(BodyPart::Heel)};
    base.workingHand = HandReach{.place = HandPlace::Belly, .elbow = {}, .fingers = {}};
    PoseTouch difference;
    difference.contacts = {{{BodyPart::Pelvis, PoseSide::Working}, Surface::Seat}};

    const PoseTouch touch = overlaid(base, difference);

    CHECK(touch.contacts ==
          std::vector<PoseContact>{onGround(BodyPart::Heel), {{BodyPart::Pelvis}, Surface::Seat}});
    CHECK(touch.workingHand == base.workingHand);
}

TEST_CASE("A surface of none lifts a part", "[posture]")
{
    PoseTouch base;
    base.contacts = {onGround(BodyPart::Heel), onGround(BodyPart::Heel, PoseSide::Other)};
    PoseTouch difference;
    difference.contacts = {{{BodyPart::Heel, PoseSide::Working}, Surface::None}};

    CHECK(overlaid(base, difference).contacts ==
          std::vector<PoseContact>{onGround(BodyPart::Heel, PoseSide::Other)});
}

TEST_CASE("A foot rests on one part at a time", "[posture]")
{
    PoseTouch base;
    base.contacts = {onGround(BodyPart::Heel), onGround(BodyPart::Knee)};
    PoseTouch difference;
    difference.contacts = {onGround(BodyPart::Sole)};

    CHECK(overlaid(base, difference).contacts ==
          std::vector<PoseContact>{onGround(BodyPart::Knee), onGround(BodyPart::Sole)});
}

TEST_CASE("A hand or foot that gets a place rests no more", "[posture]")
{
    PoseTouch base;
    base.contacts = {onGround(BodyPart::Elbow), onGround(BodyPart::Hand),
                     onGround(BodyPart::Hand, PoseSide::Other), onGround(BodyPart::Sole)};
    PoseTouch difference;
    difference.workingHand = HandReach{.place = HandPlace::Shin, .elbow = {}, .fingers = {}};
    difference.workingFoot = FootReach{FootPlace::OtherThigh};

    CHECK(overlaid(base, difference).contacts ==
          std::vector<PoseContact>{onGround(BodyPart::Hand, PoseSide::Other)});
}

TEST_CASE("Complete keys have the base beneath, and the pose's touch between", "[posture]")
{
    Posture base;
    base.joints.lumbar = Angles{1, 2, 3};
    base.joints.workingKnee = 90;
    base.touch.workingHand = HandReach{HandPlace::Belly, PoseSide::Working, {}, {}};
    base.touch.otherHand = HandReach{HandPlace::Belly, PoseSide::Working, {}, {}};
    Pose pose;
    pose.touch.workingHand = HandReach{HandPlace::Chest, PoseSide::Working, {}, {}};
    pose.keys = {{"start", {}, {}, 1}, {"end", {}, {}, 2}};
    pose.keys[1].joints.workingKnee = 120;
    pose.keys[1].touch.workingHand = HandReach{HandPlace::Hip, PoseSide::Working, {}, {}};

    const std::vector<KeyPose> keys = completeKeys(pose, base);
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].joints == base.joints);
    CHECK(keys[0].touch.workingHand->place == HandPlace::Chest);
    CHECK(keys[1].joints.lumbar == base.joints.lumbar);
    CHECK(keys[1].joints.workingKnee == 120);
    CHECK(keys[1].touch.workingHand->place == HandPlace::Hip);
    CHECK(keys[1].touch.otherHand->place == HandPlace::Belly);
    CHECK(keys[1].takes == 2);
}
