#include "figure/pose/movement.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace hipwise;

namespace {

/// How far \a bone goes along the ground over the whole of \a movement, in metres.
float slideOf(const Movement &movement, Bone bone)
{
    float most = 0;
    const Vec3 first = movement.frames.front().origin(bone);
    for (const Rig &rig : movement.frames)
        most = std::max(most, length(without(rig.origin(bone) - first, {0, 1, 0})));
    return most;
}

Pose catAndCow()
{
    JointAngles cat;
    cat.lumbar = Angles{20, 0, 0};
    cat.thoracic = Angles{15, 0, 0};
    JointAngles cow;
    cow.lumbar = Angles{-10, 0, 0};
    cow.thoracic = Angles{-8, 0, 0};
    return poseOf({cat, cow});
}

Pose bridge()
{
    JointAngles up;
    up.pitch = -110;
    up.workingHip = up.otherHip = Angles{0, 3, 0};
    up.workingKnee = up.otherKnee = 95;
    Pose pose = poseOf({{}, up});
    pose.keys[1].touch.contacts = {contact("pelvis", "none")};
    return pose;
}

Pose hinge()
{
    JointAngles over;
    over.pitch = 50;
    over.workingHip = over.otherHip = Angles{60, 3, 0};
    over.workingKnee = over.otherKnee = 15;
    return poseOf({{}, over});
}

} // namespace

TEST_CASE("Feet on the ground stay where they are", "[movement]")
{
    const bool lying = GENERATE(true, false);
    const Movement movement =
        lying ? solved(bridge(), supineHook()) : solved(hinge(), standing(), Support::None);

    CHECK(slideOf(movement, Bone::LeftFoot) < 0.001F);
    CHECK(slideOf(movement, Bone::RightFoot) < 0.001F);
}

TEST_CASE("Hands on the floor stay where they are while the back moves", "[movement]")
{
    const Movement movement = solved(catAndCow(), quadruped());

    INFO(linesOf(movement.flaws));
    CHECK(slideOf(movement, Bone::LeftHand) < 0.001F);
    CHECK(slideOf(movement, Bone::RightHand) < 0.001F);
    CHECK(slideOf(movement, Bone::LeftShank) < 0.003F);
}

TEST_CASE("A movement never jumps", "[movement]")
{
    const auto [pose, base] = GENERATE(values<std::pair<Pose, Posture>>({
        {catAndCow(), quadruped()},
        {bridge(), supineHook()},
        {hinge(), standing()},
    }));
    const Movement movement = solved(pose, base);

    CHECK(longestStep(movement, 200) < 0.020F);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::Jump) == 0);
}

TEST_CASE("A movement begins and ends with its keys", "[movement]")
{
    const Movement movement = solved(bridge(), supineHook());

    CHECK(movement.keys == 2);
    CHECK(movement.frames.size() == framesPerKey + 1);
    CHECK(movement.at(-1) == movement.frames.front());
    CHECK(movement.at(0) == movement.frames.front());
    CHECK(movement.at(1) == movement.frames.back());
    CHECK(movement.at(99) == movement.frames.back());
}

TEST_CASE("A loop comes back to its first key", "[movement]")
{
    Pose pose = catAndCow();
    pose.loop = true;
    const Movement movement = solved(pose, quadruped());

    CHECK(movement.keys == 3);
    CHECK(movement.frames.size() == 2 * framesPerKey + 1);
    CHECK(movement.frames.front() == movement.frames.back());
}

TEST_CASE("One key is one frame", "[movement]")
{
    const Movement movement = solved(poseOf({{}}), supineHook());

    CHECK(movement.keys == 1);
    CHECK(movement.frames.size() == 1);
    CHECK(movement.at(0.5F) == movement.frames.front());
}

TEST_CASE("The knees roll while the shoulders stay down", "[movement]")
{
    JointAngles rolled;
    rolled.turn = 25;
    rolled.lumbar = Angles{0, 0, -10};
    rolled.thoracic = Angles{0, 0, -15};
    const Movement movement = solved(poseOf({{}, rolled}), supineHook());
    const Rig &end = movement.frames.back();

    INFO(linesOf(movement.flaws));
    CHECK(std::abs(end.origin(Bone::LeftUpperArm).y - end.origin(Bone::RightUpperArm).y) < 0.06F);
    CHECK(end.origin(Bone::LeftShank).x >
          movement.frames.front().origin(Bone::LeftShank).x + 0.05F);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BelowGround) == 0);
}

TEST_CASE("Furniture stands where the first key needs it", "[movement]")
{
    Pose pose = poseOf({{}});
    pose.touch.workingHand = pose.touch.otherHand = hand("counter");
    const Movement movement = solved(pose, standing(), Support::Counter);

    INFO(linesOf(movement.flaws));
    REQUIRE(movement.scene.counter);
    CHECK(movement.scene.counter->place.z > 0.1F);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::TargetMissed) == 0);
}

TEST_CASE("A pillow between the knees is thin from knee to knee, however the person lies",
          "[movement]")
{
    const Posture posture = GENERATE(sittingOnChair(), sideLying(), supineHook());
    Pose pose;
    JointAngles apart;
    apart.workingHip = Angles{60, 12, 0};
    apart.otherHip = Angles{60, 6, 0};
    pose.keys = {{"", apart, {}, 1}};
    pose.scene.pillow = CushionPlace::BetweenKnees;
    const Movement movement = solved(pose, posture);
    REQUIRE(movement.scene.cushions.size() == 1);
    const Cushion &pillow = movement.scene.cushions.front();
    const Rig &rig = movement.frames.front();
    const Vec3 across = normalized(rig.origin(Bone::LeftShank) - rig.origin(Bone::RightShank));
    CHECK(std::abs(dot(rotate(pillow.turn, {0, 1, 0}), across)) > 0.98F);
    CHECK(pillow.halfSize.y < pillow.halfSize.x);

    // Of its length not much more than the knees' own flesh is beyond the knees.
    const Vec3 along = rotate(pillow.turn, {1, 0, 0}); // to the hips
    const Vec3 knees = mixed(rig.origin(Bone::LeftShank), rig.origin(Bone::RightShank), 0.5F);
    CHECK(dot(knees - pillow.middle, along) < 0);
    CHECK(pillow.halfSize.x + dot(knees - pillow.middle, along) < 0.08F);

    const Scene image = mirrored(movement.scene);
    CHECK(mirrored(image) == movement.scene);
}

TEST_CASE("A pillow under the knee of somebody on a chair lies on the seat", "[movement]")
{
    Pose pose;
    JointAngles lifted;
    lifted.workingHip = Angles{100, 5, 0};
    pose.keys = {{"", lifted, {}, 1}};
    pose.keys[0].touch.contacts = {contact("working_sole", "none")};
    pose.scene.pillow = CushionPlace::UnderKnee;
    const Movement movement = solved(pose, sittingOnChair(), Support::Chair);
    REQUIRE(movement.scene.cushions.size() == 1);
    const Cushion &pillow = movement.scene.cushions.front();
    CHECK(pillow.middle.y - pillow.halfSize.y == Approx(seatHeight));
    CHECK(pillow.middle.y + pillow.halfSize.y < movement.frames.front().origin(Bone::LeftShank).y);
    const Vec3 fromSeat = pillow.middle - movement.scene.chair->place;
    CHECK(std::abs(fromSeat.z) + pillow.halfSize.z < seatHalfDepth + 0.03F);
}
