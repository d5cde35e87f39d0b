#include "figure/pose/changed_legs.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

Pose march()
{
    JointAngles up;
    up.workingHip = Angles{70, 3, 0};
    up.workingKnee = 80;
    up.otherShoulder = Angles{30, 10, 0};
    Pose pose = poseOf({{}, up});
    pose.keys[1].touch.contacts = {contact("working_sole", "none"), contact("other_hand", "none")};
    pose.scene.counter = PlacedThing{Placement::OtherSide, {}};
    return pose;
}

} // namespace

TEST_CASE("Legs change, arms and what stands around stay", "[changed-legs]")
{
    const Pose pose = withChangedLegs(march());
    const KeyPose &key = pose.keys[1];

    CHECK(key.joints.otherHip == Angles{70, 3, 0});
    CHECK(key.joints.otherKnee == 80.0);
    CHECK_FALSE(key.joints.workingHip.has_value());
    CHECK(key.joints.otherShoulder == Angles{30, 10, 0});
    CHECK(key.touch.contacts ==
          std::vector{contact("other_sole", "none"), contact("other_hand", "none")});
    CHECK(pose.scene == march().scene);
}

TEST_CASE("Legs changed twice are as they were", "[changed-legs]")
{
    CHECK(withChangedLegs(withChangedLegs(march())) == march());
    CHECK(withChangedLegs(withChangedLegs(standing())) == standing());
    const PosePart knee{BodyPart::Knee, PoseSide::Working};
    CHECK(withChangedLegs(withChangedLegs(knee)) == knee);
}

TEST_CASE("A march with legs changed lifts the other knee beside the same counter",
          "[changed-legs]")
{
    const Movement one = solved(march(), standing(), Support::Counter);
    const Movement other =
        solved(withChangedLegs(march()), withChangedLegs(standing()), Support::Counter);

    const float left = one.frames.back().origin(Bone::LeftShank).y;
    const float right = other.frames.back().origin(Bone::RightShank).y;
    CHECK(right == Approx(left).margin(0.01));
    CHECK(other.frames.back().origin(Bone::LeftShank).y < right - 0.1F);
    REQUIRE(one.scene.counter.has_value());
    REQUIRE(other.scene.counter.has_value());
    CHECK(length(one.scene.counter->place - other.scene.counter->place) < 0.01F);
}
