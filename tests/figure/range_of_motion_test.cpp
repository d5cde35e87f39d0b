#include "figure/range_of_motion.h"
#include "support/catch.h"

#include <array>

using namespace hipwise;

namespace {

struct Range
{
    std::string joint; ///< as in RangeExceeded
    std::string name;
    std::array<double, 4> limits; ///< hard low, norm low, norm high, hard high
};

void give(JointAngles &joints, std::optional<double> JointAngles::*member, std::size_t,
          double angle)
{
    joints.*member = angle;
}

void give(JointAngles &joints, std::optional<Angles> JointAngles::*member, std::size_t index,
          double angle)
{
    joints.*member = Angles{};
    (*(joints.*member))[index] = angle;
}

JointAngles jointAt(const std::string &joint, double angle)
{
    const std::string name = joint.substr(0, joint.find('/'));
    const std::size_t index =
        joint.find('/') == std::string::npos ? 0 : static_cast<std::size_t>(joint.back() - '0');
    JointAngles joints;
    const auto giveIf = [&](const char *candidate, auto member) {
        if (name == candidate)
            give(joints, member, index, angle);
    };
    giveIf("lumbar", &JointAngles::lumbar);
    giveIf("thoracic", &JointAngles::thoracic);
    giveIf("neck", &JointAngles::neck);
    giveIf("working_hip", &JointAngles::workingHip);
    giveIf("other_hip", &JointAngles::otherHip);
    giveIf("working_knee", &JointAngles::workingKnee);
    giveIf("other_knee", &JointAngles::otherKnee);
    giveIf("working_ankle", &JointAngles::workingAnkle);
    giveIf("other_ankle", &JointAngles::otherAnkle);
    giveIf("working_shoulder", &JointAngles::workingShoulder);
    giveIf("other_shoulder", &JointAngles::otherShoulder);
    giveIf("working_elbow", &JointAngles::workingElbow);
    giveIf("other_elbow", &JointAngles::otherElbow);
    return joints;
}

/// "working_hip/0 beyond the norm"
std::vector<std::string> exceededLines(const JointAngles &joints)
{
    std::vector<std::string> all;
    for (const RangeExceeded &each : rangesExceeded(joints))
        all.push_back(each.joint +
                      (each.beyondHard ? " beyond the hard limit" : " beyond the norm"));
    return all;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("A joint is warned about outside its norm and refused outside its hard limits",
          "[range-of-motion]")
{
    const Range range = GENERATE(values<Range>({
        {"working_hip/0", "hip flexion", {-30, -20, 120, 135}},
        {"other_hip/0", "hip flexion", {-30, -20, 120, 135}},
        {"working_hip/1", "hip abduction", {-35, -30, 45, 65}},
        {"other_hip/2", "hip internal rotation", {-60, -45, 45, 50}},
        {"lumbar/0", "lumbar flexion", {-30, -25, 60, 65}},
        {"lumbar/1", "lumbar side-bend", {-30, -25, 25, 30}},
        {"lumbar/2", "lumbar rotation", {-18, -10, 10, 18}},
        {"thoracic/0", "thoracic flexion", {-30, -25, 40, 50}},
        {"thoracic/1", "thoracic side-bend", {-35, -25, 25, 35}},
        {"thoracic/2", "thoracic rotation", {-50, -35, 35, 50}},
        {"neck/0", "neck flexion", {-75, -60, 50, 65}},
        {"neck/1", "neck side-bend", {-50, -45, 45, 50}},
        {"neck/2", "neck rotation", {-90, -80, 80, 90}},
        {"working_shoulder/0", "shoulder flexion", {-60, -60, 180, 180}},
        {"other_shoulder/1", "shoulder abduction", {-50, -45, 180, 180}},
        {"working_shoulder/2", "shoulder internal rotation", {-110, -90, 70, 90}},
        {"working_knee", "knee flexion", {0, 0, 135, 155}},
        {"other_knee", "knee flexion", {0, 0, 135, 155}},
        {"working_ankle", "ankle dorsiflexion", {-60, -50, 20, 40}},
        {"other_ankle", "ankle dorsiflexion", {-60, -50, 20, 40}},
        {"working_elbow", "elbow flexion", {0, 0, 150, 160}},
        {"other_elbow", "elbow flexion", {0, 0, 150, 160}},
    }));
    const auto [hardLow, normLow, normHigh, hardHigh] = range.limits;
    const auto at = [&range](double angle) { return exceededLines(jointAt(range.joint, angle)); };
    const auto warned = [&range](double angle, double hard) {
        return angle == hard ? Lines{} : Lines{range.joint + " beyond the norm"};
    };

    INFO(range.joint);
    CHECK(at(normLow).empty());
    CHECK(at(normHigh).empty());
    CHECK(at(hardLow) == warned(normLow, hardLow));
    CHECK(at(hardHigh) == warned(normHigh, hardHigh));
    CHECK(at(hardLow - 0.1) == Lines{range.joint + " beyond the hard limit"});
    CHECK(at(hardHigh + 0.1) == Lines{range.joint + " beyond the hard limit"});
    CHECK(rangesExceeded(jointAt(range.joint, hardHigh + 1)).at(0).range->name == range.name);
    CHECK(rangesExceeded(jointAt(range.joint, hardHigh + 1)).at(0).angle == hardHigh + 1);
}

TEST_CASE("Joints that are not given are not judged", "[range-of-motion]")
{
    CHECK(rangesExceeded({}).empty());
}

TEST_CASE("How the trunk lies in the room is no range of motion", "[range-of-motion]")
{
    JointAngles joints;
    joints.pitch = -90;
    joints.roll = 180;
    joints.turn = 170;

    CHECK(rangesExceeded(joints).empty());
}

TEST_CASE("Every joint beyond its range is told", "[range-of-motion]")
{
    JointAngles joints;
    joints.lumbar = Angles{62, 0, 20};
    joints.workingHip = Angles{140, 0, 0};
    joints.otherKnee = -5;

    CHECK(exceededLines(joints) ==
          Lines{"lumbar/0 beyond the norm", "lumbar/2 beyond the hard limit",
                "working_hip/0 beyond the hard limit", "other_knee beyond the hard limit"});
}
