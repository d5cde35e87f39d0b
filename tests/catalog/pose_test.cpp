#include "catalog/pose_reader.h"
#include "catalog/sample_files.h"
#include "catalog/shipped_content.h"
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
 "postures": [{"id": "stand", "view": [0, 0], "joints": {"pitch": "x", "neck": [0]}}]})") ==
        std::vector<std::string>{
            "x.json:2:67: error: /postures/0/joints/pitch: expected an angle from -180 to 180 "
            "degrees, found \"x\" [schema]",
            "x.json:2:80: error: /postures/0/joints/neck: expected three angles in degrees, found "
            "a list of 1 [schema]"});
}

TEST_CASE("What touches, what stands around and what is looked at are read", "[pose]")
{
    const auto content = readContent(
        {"x.json",
         stepWith(R"("base": "stand", "scene": {"wall": "behind", "wall_m": 0.3}, "keys": [)",
                  R"("base": "stand", "view": [20, 10], "loop": true,
    "muscles": ["working_glutes", "low_back"], "arrows": ["working_knee"],
    "scene": {"ground": "bed", "wall": "ahead", "wall_m": 0.5, "pillow": "under_head"},
    "contacts": {"working_sole": "none", "pelvis": "ground"},
    "hands": {"working": "other_knee"}, "elbows": {"working": "outward"},
    "feet": {"other": "soles_together"},
    "keys": [)")},
        schemas());
    REQUIRE(content);
    const Pose pose = *std::get<Step>(content.value()).pose;

    CHECK(pose.view == PoseView{20, 10});
    CHECK(pose.loop);
    CHECK(pose.muscles == std::vector<PoseMuscle>{{Muscle::Glutes, PoseSide::Working},
                                                  {Muscle::LowBack, std::nullopt}});
    CHECK(pose.arrows == std::vector<PosePart>{{BodyPart::Knee, PoseSide::Working}});
    CHECK(pose.scene.ground == Ground::Bed);
    CHECK(pose.scene.wall == PlacedThing{Placement::Ahead, 0.5});
    CHECK(pose.scene.pillow == CushionPlace::UnderHead);
    CHECK(pose.touch.contacts ==
          std::vector<PoseContact>{{{BodyPart::Pelvis, PoseSide::Working}, Surface::Ground},
                                   {{BodyPart::Sole, PoseSide::Working}, Surface::None}});
    CHECK(pose.touch.workingHand ==
          HandReach{HandPlace::Knee, PoseSide::Other, Direction::Outward, std::nullopt});
    CHECK_FALSE(pose.touch.otherHand);
    CHECK(pose.touch.otherFoot == FootReach{FootPlace::SolesTogether});
}

TEST_CASE("Every word that the schema has for a pose is understood", "[pose]")
{
    std::string text;
    for (const ContentFile &file : shippedSchemas()) {
        if (file.name == "step.schema.json")
            text = file.bytes;
    }
    const auto schema = nlohmann::json::parse(text).at("definitions");

    for (const auto &[part, surface] : schema["contacts"]["properties"].items())
        CHECK(posePartFromWord(part));
    for (const auto &word : schema["surface"]["enum"])
        CHECK(surfaceFromWord(word.get<std::string>()));
    for (const auto &word : schema["hand_place"]["enum"])
        CHECK(handReachFromWord(word.get<std::string>()));
    for (const auto &word : schema["foot_place"]["enum"])
        CHECK(footPlaceFromWord(word.get<std::string>()));
    for (const auto &word : schema["direction"]["enum"])
        CHECK(directionFromWord(word.get<std::string>()));
    for (const auto &word : schema["placement"]["enum"])
        CHECK(placementFromWord(word.get<std::string>()));
    for (const auto &word : schema["cushion"]["enum"])
        CHECK(cushionPlaceFromWord(word.get<std::string>()));
    for (const auto &word : schema["part"]["enum"])
        CHECK(posePartFromWord(word.get<std::string>()));
    for (const auto &word : schema["muscle"]["enum"])
        CHECK(muscleFromWord(splitPoseSide(word.get<std::string>()).second));
}
