#include "figure/pose/freedoms_of.h"
#include "figure/pose/joint_limits.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace hipwise;

TEST_CASE("Joint angles survive the way through the skeleton", "[freedoms]")
{
    JointAngles joints = straight();
    joints.pitch = -80;
    joints.roll = 12;
    joints.turn = 25;
    joints.lumbar = Angles{20, -8, 6};
    joints.thoracic = Angles{10, 9, -20};
    joints.neck = Angles{-15, 10, 30};
    joints.workingHip = Angles{110, 20, -35};
    joints.otherHip = Angles{-12, -10, 15};
    joints.workingKnee = 120;
    joints.otherAnkle = -35;
    joints.workingShoulder = Angles{60, 100, -45};
    joints.otherElbow = 95;
    const Freedoms freedoms = freedomsOf(joints);
    const JointAngles back = jointAnglesOf(posed(freedoms), freedoms);

    const auto near = [](const Angles &a, const Angles &b) {
        for (std::size_t i = 0; i < a.size(); ++i)
            CHECK(a[i] == Approx(b[i]).margin(0.6)); // the spine's bends are spread over two bones
    };
    CHECK(*back.pitch == Approx(-80).margin(0.05));
    CHECK(*back.roll == Approx(12).margin(0.05));
    CHECK(*back.turn == Approx(25).margin(0.05));
    near(*back.lumbar, *joints.lumbar);
    near(*back.thoracic, *joints.thoracic);
    near(*back.neck, *joints.neck);
    near(*back.workingHip, *joints.workingHip);
    near(*back.otherHip, *joints.otherHip);
    CHECK(*back.workingKnee == Approx(120).margin(0.05));
    CHECK(*back.otherAnkle == Approx(-35).margin(0.05));
    near(*back.workingShoulder, *joints.workingShoulder);
    CHECK(*back.otherElbow == Approx(95).margin(0.05));
}

TEST_CASE("What no joint does is brought inside its limits", "[freedoms]")
{
    JointAngles joints;
    joints.workingHip = Angles{1e9, -1e9, std::numeric_limits<double>::quiet_NaN()};
    joints.otherKnee = -std::numeric_limits<double>::infinity();
    const Freedoms freedoms = freedomsOf(joints);

    CHECK(freedoms[Freedom::LeftHipFlexion] == 135);
    CHECK(freedoms[Freedom::LeftHipAbduction] == -35);
    CHECK(freedoms[Freedom::LeftHipRotation] == 0);
    CHECK(freedoms[Freedom::RightKneeFlexion] == 0);
    CHECK(beyondLimits(freedoms) == 0);
}

TEST_CASE("Every joint that the catalogue names has a range of motion", "[freedoms]")
{
    for (std::size_t i = indexOf(Freedom::LumbarFlexion); i < freedomCount; ++i) {
        const auto freedom = static_cast<Freedom>(i);
        const Limits limits = limitsOf(freedom);
        CHECK(limits.low < limits.high);
        CHECK(limits.low <= 0);
    }
    CHECK(limitsOf(Freedom::RightHipRotation).low == -60);
    CHECK(limitsOf(Freedom::RightShoulderAbduction).low == -50);
    CHECK(limitsOf(Freedom::NeckRotation).high == 90);
    CHECK(limitsOf(Freedom::LumbarRotation).high == 18);
}
