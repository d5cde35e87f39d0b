#include "figure/pose/freedoms_of.h"
#include "figure/pose/overlap_check.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

/// How deep \a part is said to lie in \a with, in millimetres; 0 when nothing is said.
float depthSaid(const std::vector<PoseFlaw> &flaws, std::string_view part, std::string_view with)
{
    const auto found = std::ranges::find_if(flaws, [&](const PoseFlaw &flaw) {
        return flaw.kind == PoseFlaw::Kind::PartsOverlap && flaw.part == part && flaw.with == with;
    });
    return found == flaws.end() ? 0 : found->amount;
}

std::vector<PoseFlaw> overlapsOf(const JointAngles &joints)
{
    std::vector<PoseFlaw> flaws;
    checkOverlaps(flaws, posed(freedomsOf(joints)), 0, false);
    return flaws;
}

Posture sittingWithHand(std::string_view place)
{
    Posture posture = sittingOnChair();
    posture.touch.workingHand = hand(place);
    return posture;
}

} // namespace

TEST_CASE("Arms that hang lie in nothing", "[overlap]")
{
    const auto flaws = overlapsOf(straight());
    INFO(linesOf(flaws));
    CHECK(flaws.empty());
}

TEST_CASE("An upper arm in the chest is said so", "[overlap]")
{
    JointAngles joints = straight();
    joints.workingShoulder = Angles{0, -30, 0};
    CHECK(depthSaid(overlapsOf(joints), "working_upper_arm", "trunk") > 20);
    joints.workingShoulder = Angles{60, -30, 0}; // in front of it
    CHECK(depthSaid(overlapsOf(joints), "working_upper_arm", "trunk") == 0);
    joints.workingShoulder = Angles{0, 170, 0}; // beside the head
    CHECK(depthSaid(overlapsOf(joints), "working_upper_arm", "trunk") == 0);
}

TEST_CASE("Elbows stay out of the chest wherever the hand lies", "[overlap][reach]")
{
    const std::string place =
        GENERATE("working_hip", "other_thigh", "working_thigh", "belly", "chest", "low_back",
                 "other_shoulder", "other_elbow", "back_of_head", "cheek", "other_knee");
    const Movement movement = solved(Pose(), sittingWithHand(place), Support::Chair);
    INFO(place << "\n" << linesOf(movement.flaws));
    CHECK(depthSaid(movement.flaws, "working_upper_arm", "trunk") == 0);
}
