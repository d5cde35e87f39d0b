#include "figure/math/angle.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace hipwise;

namespace {

/// How far the fingertips of the working hand are turned against its palm, in degrees.
float closureOf(const Rig &rig)
{
    const Quaternion palm = rig.at(Bone::LeftHand).rotation;
    const Quaternion tips = rig.at(Bone::LeftFingertips).rotation;
    return degrees(
        std::acos(std::clamp(dot(rotate(palm, {0, 1, 0}), rotate(tips, {0, 1, 0})), -1.0F, 1.0F)));
}

float closureAt(std::string_view place)
{
    Posture posture = supineHook();
    posture.touch.workingHand = hand(place);
    return closureOf(solved(Pose(), posture).frames.front());
}

} // namespace

TEST_CASE("A hand closes round what is thin and lies flat on what is flat", "[grip]")
{
    CHECK(closureAt("strap") > 110);
    CHECK(closureAt("working_shin") > 70);
    CHECK(closureAt("working_knee") > 60);
    CHECK(closureAt("belly") < 30);
    CHECK(closureAt("floor_beside") < 1);
    CHECK(closureAt("strap") > closureAt("working_behind_thigh"));
}
