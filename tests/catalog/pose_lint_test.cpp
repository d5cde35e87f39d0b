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

TEST_CASE("A flaw of a pose is accepted with a reason like other warnings", "[lint][pose]")
{
    const std::string accepted =
        R"("accepted": [{"rule": "pose-reach", "reason": "The wall is far."}], )";
    CHECK_FALSE(has(rulesOf(handsBehindFarWall, accepted), "/pose/keys/0 pose-reach"));
}

TEST_CASE("Of a pose that touches where it should nothing is said", "[lint][pose]")
{
    CHECK(rulesOf(R"({"base": "supine-hook", "keys": [{"name": "start"},
                     {"name": "end", "joints": {"working_hip": [110, 8, 0], "working_knee": 120},
                      "contacts": {"working_sole": "none"},
                      "hands": {"working": "working_shin", "other": "working_shin"}}]})")
              .empty());
}
