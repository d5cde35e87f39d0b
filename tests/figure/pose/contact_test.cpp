#include "figure/pose/freedoms_of.h"
#include "figure/pose/levels.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace hipwise;

namespace {

KeyTask taskOf(const Posture &posture)
{
    return {freedomsOf(posture.joints), bodyTouchOf(posture.touch)};
}

/// The worst that a contact of \a key is missed, in metres.
float worstContact(const SolvedKey &key, const Surroundings &around)
{
    float worst = 0;
    for (PoseDemand &demand : contactDemands(key.task.touch, around)) {
        demand.settle(key.rig);
        const bool firm = demand.softness < 0.001F;
        worst = std::max(worst, firm ? std::abs(demand.missOf(key.rig)) : 0);
    }
    return worst;
}

} // namespace

TEST_CASE("What touches is found from starts that are far off", "[contact]")
{
    const Posture posture =
        GENERATE(standing(), supineHook(), quadruped(), prone(), sideLying(), sittingOnChair());
    const Scene scene;
    const Surroundings around{bodyPoints(), scene};
    std::mt19937 random(3);
    std::uniform_real_distribution<float> off(-25, 25);
    for (int i = 0; i < 3; ++i) {
        KeyTask task = taskOf(posture);
        for (std::size_t f = indexOf(Freedom::Pitch); f < freedomCount; ++f)
            task.wanted[static_cast<Freedom>(f)] += off(random);
        const SolvedKey key = solveKey(task, around, nullptr);

        INFO("start " << i);
        CHECK(worstContact(key, around) < 0.0015F);
        CHECK(isFinite(key.rig));
    }
}

TEST_CASE("A pose that touches already stays as it is written", "[contact]")
{
    const Scene scene;
    const Surroundings around{bodyPoints(), scene};
    const KeyTask task = taskOf(standing());
    const SolvedKey key = solveKey(task, around, nullptr);

    for (std::size_t f = indexOf(Freedom::Pitch); f < freedomCount; ++f) {
        const auto freedom = static_cast<Freedom>(f);
        CHECK(key.freedoms[freedom] == Approx(task.wanted[freedom]).margin(3.5));
    }
    CHECK(key.rig.origin(Bone::Pelvis).y == Approx(0.903).margin(0.01));
}

TEST_CASE("A standing sole is flat, and the ankle takes what that needs", "[contact]")
{
    Posture squat = standing();
    squat.joints.workingHip = squat.joints.otherHip = Angles{60, 5, 0};
    squat.joints.workingKnee = squat.joints.otherKnee = 60;
    const Movement movement = solved({}, squat, Support::None);

    for (const Side side : bothSides) {
        const Vec3 up =
            rotate(movement.frames[0].at(onSide(Bone::LeftFoot, side)).rotation, {0, 1, 0});
        CHECK(up.y == Approx(1).margin(1e-4));
    }
}

TEST_CASE("Mirrored poses are solved alike", "[contact]")
{
    JointAngles joints = supineHook().joints;
    joints.workingHip = Angles{70, 10, -10};
    JointAngles swapped = joints;
    std::swap(swapped.workingHip, swapped.otherHip);
    Posture left = supineHook();
    left.joints = joints;
    Posture right = supineHook();
    right.joints = swapped;
    const Rig a = solved({}, left).frames[0];
    const Rig b = mirrored(solved({}, right).frames[0]);

    for (std::size_t i = 0; i < boneCount; ++i)
        CHECK(length(a.placed[i].origin - b.placed[i].origin) < 0.004F);
}

TEST_CASE("Nothing sinks into the ground unasked", "[contact]")
{
    Posture lying = supineHook();
    lying.joints.workingHip = Angles{-25, 0, 0}; // would push the leg through the mat
    lying.joints.workingKnee = 0;
    std::erase_if(lying.touch.contacts, [](const PoseContact &each) {
        return each.part == PosePart{BodyPart::Sole, PoseSide::Working};
    });
    const Movement movement = solved({}, lying);

    INFO(linesOf(movement.flaws));
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::BelowGround) == 0);
}

TEST_CASE("On the chair the seat carries at its height and the back is behind", "[contact]")
{
    const Movement movement = solved({}, sittingOnChair(), Support::Chair);

    REQUIRE(movement.scene.chair);
    CHECK(movement.flaws.empty());
    CHECK(movement.scene.chair->heading == Approx(0).margin(0.5));
    const Vec3 pelvis = movement.frames[0].origin(Bone::Pelvis);
    CHECK(movement.scene.chair->place.z > pelvis.z); // in the back half of the seat
    CHECK(pelvis.y > seatHeight);
    CHECK(pelvis.y < seatHeight + 0.15F);
}
