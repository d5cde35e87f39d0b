#include "catalog/pose_reader.h"
#include "catalog/sample_files.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace hipwise;

TEST_CASE("A pose is read as it is written, joints that are not given stay open", "[pose]")
{
    const auto content = readContent({"x.json", sampleStepText}, schemas());
    REQUIRE(content);
    const Step step = std::get<Step>(content.value());
    REQUIRE(step.pose);

    CHECK(step.pose->base == "stand");
    REQUIRE(step.pose->keys.size() == 2);
    CHECK(step.pose->keys[0].name == "start");
    JointAngles joints;
    joints.workingHip = Angles{0, 0, 0};
    CHECK(step.pose->keys[0].joints == joints);
    joints.workingHip = Angles{30, 0, 0};
    joints.pitch = 5;
    CHECK(step.pose->keys[1].joints == joints);
}

TEST_CASE("Every joint of a pose is read into its own", "[pose]")
{
    const auto joints = nlohmann::json::parse(R"({
        "pitch": 1, "roll": 2, "turn": 3, "lumbar": [4, 5, 6], "thoracic": [7, 8, 9],
        "neck": [10, 11, 12], "working_hip": [13, 14, 15], "other_hip": [16, 17, 18],
        "working_knee": 19, "other_knee": 20, "working_ankle": 21, "other_ankle": 22,
        "working_shoulder": [23, 24, 25], "other_shoulder": [26, 27, 28],
        "working_elbow": 29, "other_elbow": 30})");
    CHECK(readJoints(joints) == JointAngles{.pitch = 1,
                                            .roll = 2,
                                            .turn = 3,
                                            .lumbar = Angles{4, 5, 6},
                                            .thoracic = Angles{7, 8, 9},
                                            .neck = Angles{10, 11, 12},
                                            .workingHip = Angles{13, 14, 15},
                                            .otherHip = Angles{16, 17, 18},
                                            .workingKnee = 19,
                                            .otherKnee = 20,
                                            .workingAnkle = 21,
                                            .otherAnkle = 22,
                                            .workingShoulder = Angles{23, 24, 25},
                                            .otherShoulder = Angles{26, 27, 28},
                                            .workingElbow = 29,
                                            .otherElbow = 30});
}

TEST_CASE("A zero with a minus is an ordinary zero", "[pose]")
{
    const JointAngles joints = readJoints(
        nlohmann::json::parse(R"({"pitch": -0.0, "roll": -0, "working_hip": [-0.0, 0, -0]})"));
    CHECK_FALSE(std::signbit(*joints.pitch));
    CHECK_FALSE(std::signbit(*joints.roll));
    for (const double angle : *joints.workingHip)
        CHECK_FALSE(std::signbit(angle));
}

TEST_CASE("A joint that is misspelt is named, each of them", "[pose]")
{
    const std::vector<std::string> found =
        problemsIn(stepWith("\"pitch\": 5", "\"pitsch\": 5, \"rol's\": 3"));
    const std::string expected =
        "expected one of lumbar, neck, other_ankle, other_elbow, other_hip, other_knee, "
        "other_shoulder, pitch, roll, thoracic, turn, working_ankle, working_elbow, working_hip, "
        "working_knee, working_shoulder, found ";
    CHECK(
        found ==
        std::vector<std::string>{
            "x.json:19:69: error: /pose/keys/1/joints/pitsch: " + expected + "\"pitsch\" [schema]",
            "x.json:19:81: error: /pose/keys/1/joints/rol's: " + expected + "\"rol's\" [schema]"});
}

TEST_CASE("A file of base postures is held to the same joints", "[pose]")
{
    CHECK(
        problemsIn(R"({"$schema": "postures.schema.json",
 "postures": [{"id": "stand", "joints": {"pitch": "x", "neck": [0]}}]})") ==
        std::vector<std::string>{
            "x.json:2:51: error: /postures/0/joints/pitch: expected an angle from -180 to 180 "
            "degrees, found \"x\" [schema]",
            "x.json:2:64: error: /postures/0/joints/neck: expected three angles in degrees, found "
            "a list of 1 [schema]"});
}
