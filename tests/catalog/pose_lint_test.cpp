#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

/// The rules that are broken when \a pose stands in the place of the sample's, and where.
std::vector<std::string> rulesOf(const std::string &pose, const std::string &accepted = {})
{
    const auto begin = sampleStepText.find("\"pose\":");
    const std::string text = sampleStepText.substr(0, begin) + accepted + "\"pose\": " + pose + "}";
    std::vector<std::string> rules;
    for (const Problem &problem : lint({{{"x.json", text}}, {}}, shipped(), schemas()))
        rules.push_back(problem.pointer + " " + problem.rule);
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return rules;
}

bool has(const std::vector<std::string> &rules, const std::string &rule)
{
    return std::ranges::find(rules, rule) != rules.end();
}

const std::string handsBehindFarWall =
    R"({"base": "stand", "scene": {"wall": "ahead", "wall_m": 2}, "hands": {"working": "wall"},
        "keys": [{"name": "start"}]})";

} // namespace

TEST_CASE("A hand that cannot get where it is told to is said so", "[lint][pose]")
{
    CHECK(has(rulesOf(handsBehindFarWall), "/pose/keys/0 pose-reach"));
}

TEST_CASE("Standing that would tip over is said so", "[lint][pose]")
{
    CHECK(has(rulesOf(R"({"base": "stand", "keys": [{"name": "start"},
                         {"name": "lean", "joints": {"working_hip": [30, 0, 0], "pitch": 5}}]})"),
              "/pose/keys/1 pose-balance"));
}

TEST_CASE("A limb that goes through another is said so", "[lint][pose]")
{
    CHECK(has(rulesOf(R"({"base": "stand", "keys": [{"name": "start", "joints": {
                         "working_shoulder": [0, -45, 0], "working_elbow": 0}}]})"),
              "/pose/keys/0 pose-overlap"));
}

TEST_CASE("A body that goes through furniture is said so", "[lint][pose]")
{
    CHECK(rulesOf(R"({"base": "stand", "scene": {"wall": "ahead", "wall_m": 0.1},
                      "keys": [{"name": "start"}]})") ==
          std::vector<std::string>{"/pose/keys/0 pose-furniture"});
}

TEST_CASE("A flaw of a pose is accepted with a reason like other warnings", "[lint][pose]")
{
    const std::string accepted =
        R"("accepted": [{"rule": "pose-reach", "reason": "The wall is far."}], )";
    CHECK_FALSE(has(rulesOf(handsBehindFarWall, accepted), "/pose/keys/0 pose-reach"));
}

TEST_CASE("Of a pose that touches where it should nothing is said", "[lint][pose]")
{
    CHECK(rulesOf(R"({"base": "supine-hook", "scene": {"wall": "ahead", "wall_m": 2},
                      "keys": [{"name": "start"},
                     {"name": "end", "joints": {"working_hip": [110, 8, 0], "working_knee": 120},
                      "contacts": {"working_sole": "none"},
                      "hands": {"working": "working_shin", "other": "working_shin"}}]})")
              .empty());
}

TEST_CASE("What lies in the ground, and what does not come to lie there, is said so",
          "[lint][pose]")
{
    const auto rules = rulesOf(R"({"base": "supine-hook", "contacts": {"working_knee": "ground"},
                                   "keys": [{"name": "start"}]})");
    CHECK(has(rules, "/pose/keys/0 pose-contact"));
    CHECK(has(rules, "/pose/keys/0 pose-ground"));
}

TEST_CASE("A pose whose verdict is known is not solved again, and one byte more is another file",
          "[lint][pose]")
{
    const ContentFile file{"x.json", sampleStepText};
    PoseVerdicts known;
    known.add(file, {{PoseFlaw::Kind::Jump, 0, true, "pelvis", "", 70}});
    const auto said = [&known](const std::string &text) {
        return lint({{{"x.json", text}}, {}}, shipped(), schemas(), known);
    };
    REQUIRE(said(sampleStepText).size() == 1);
    CHECK(said(sampleStepText)[0].rule == "pose-jump");
    CHECK(said(sampleStepText + " ").empty());
}

TEST_CASE("Verdicts come back from their text as they were", "[lint][pose]")
{
    const ContentFile file{"x.json", "{}"};
    const std::vector<PoseFlaw> flaws{
        {PoseFlaw::Kind::BeyondNorm, 2, true, "other_hip/0", "hip flexion", 3.0000002F},
        {PoseFlaw::Kind::BelowGround, 0, false, "working_heel", "ground", 0.1F}};
    PoseVerdicts verdicts;
    verdicts.add(file, flaws);
    verdicts.add({"y.json", "[]"}, {});
    const PoseVerdicts back = PoseVerdicts::fromText(verdicts.text());
    REQUIRE(back.find(file));
    CHECK(*back.find(file) == flaws);
    REQUIRE(back.find({"z.json", "[]"}));
    CHECK(back.find({"z.json", "[]"})->empty());
    CHECK_FALSE(back.find({"x.json", "{} "}));
}
