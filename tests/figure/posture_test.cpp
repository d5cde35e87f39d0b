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
