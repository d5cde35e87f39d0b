#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "catalog/shipped_content.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace hipwise;

using nlohmann::json;
using Lines = std::vector<std::string>;

namespace {

bool hasOwnFile(const ContentFile &file)
{
    return file.name.starts_with("steps/") || file.name.starts_with("routines/") ||
           file.name.starts_with("programmes/");
}

std::string stemOf(const ContentFile &file)
{
    return std::filesystem::path(file.name).stem().string();
}

std::size_t wordsIn(const std::string &text)
{
    std::istringstream words(text);
    std::size_t count = 0;
    for (std::string word; words >> word;)
        ++count;
    return count;
}

std::string withoutSides(std::string text)
{
    for (const std::string_view side : {"{side}", "{other}"}) {
        for (auto at = text.find(side); at != std::string::npos; at = text.find(side))
            text.erase(at, side.size());
    }
    return text;
}

} // namespace

TEST_CASE("What is compiled in is what lies in the folder", "[shipped]")
{
    const FolderContent folder = readPaths({ROUTINES_FOLDER});
    REQUIRE(folder.problems.empty());
    const std::vector<ContentFile> files = shippedContent();
    REQUIRE(files.size() == folder.files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        CHECK(std::string(ROUTINES_FOLDER) + "/" + files[i].name == folder.files[i].name);
        CHECK(files[i].bytes == folder.files[i].bytes);
    }
}

TEST_CASE("Every shipped file is in order and says nothing that the lint minds", "[shipped]")
{
    CHECK(lines(lint(readPaths({ROUTINES_FOLDER}), shipped(), schemas())) == Lines());
    CHECK(shipped().brokenFiles().empty());
}

TEST_CASE("Every shipped file stands by itself", "[shipped]")
{
    for (const ContentFile &file : shippedContent()) {
        const auto content = readContent(file, schemas());
        INFO(file.name);
        CHECK((content ? Lines() : lines(content.error())) == Lines());
    }
}

TEST_CASE("Every shipped warning that is accepted has a reason, and is one", "[shipped]")
{
    for (const ContentFile &file : shippedContent()) {
        json document = json::parse(file.bytes);
        const json accepted = document.value("accepted", json::array());
        document.erase("accepted");
        const Problems said = lint({{{file.name, document.dump()}}, {}}, shipped(), schemas());
        for (const json &each : accepted) {
            INFO(file.name << " " << each);
            CHECK(wordsIn(each.at("reason").get<std::string>()) >= 5);
            CHECK(std::ranges::any_of(said, [&each](const Problem &problem) {
                return problem.rule == each.at("rule").get<std::string>();
            }));
        }
    }
}

TEST_CASE("Shipped ids are file names", "[shipped]")
{
    for (const ContentFile &file : shippedContent()) {
        if (!hasOwnFile(file))
            continue;
        INFO(file.name);
        CHECK(json::parse(file.bytes).at("id").get<std::string>() == stemOf(file));
    }
    CHECK(shipped().routine("seed-lying"));
    CHECK(shipped().routine("seed-seated"));
    CHECK(shipped().routine("seed-standing"));
}

TEST_CASE("Every reference of a shipped file leads somewhere", "[shipped]")
{
    const auto areSources = [](const std::vector<std::string> &ids) {
        CHECK(shipped().sources(ids).size() == ids.size());
    };
    for (const auto &[id, step] : shipped().steps()) {
        INFO(id);
        areSources(step.sources);
        for (const auto &variant : {step.easier, step.harder})
            CHECK((!variant || variant->step.empty() || shipped().step(variant->step)));
        CHECK((!step.pose || shipped().posture(step.pose->base)));
        for (const Caution &caution : step.cautions) {
            for (const std::string &flag : caution.flags)
                CHECK(std::ranges::count(shipped().safety().flags, flag, &CautionFlag::id) == 1);
        }
    }
    for (const CatalogRoutine &routine : shipped().routines()) {
        INFO(routine.content.routine.id);
        areSources(routine.content.routine.sources);
        CHECK(routine.content.steps.size() == routine.content.routine.prescriptions.size());
        CHECK(routine.length > std::chrono::seconds(30));
    }
    for (const CautionFlag &flag : shipped().safety().flags)
        areSources(flag.sources);
    for (const StopRule &rule : shipped().safety().stopRules)
        areSources(rule.sources);
    for (const RedFlag &flag : shipped().safety().redFlags)
        areSources(flag.sources);
}

TEST_CASE("Shipped cues are short, and have no braces but for sides", "[shipped]")
{
    for (const auto &[id, step] : shipped().steps()) {
        for (const std::string &cue : step.cues) {
            INFO(id << ": " << cue);
            CHECK(wordsIn(cue) <= 15);
            CHECK(withoutSides(cue).find_first_of("{}") == std::string::npos);
            const bool namesSide = withoutSides(cue) != cue;
            CHECK((!namesSide || step.laterality != Laterality::Bilateral));
        }
    }
}

TEST_CASE("Every shipped base posture gives every joint", "[shipped]")
{
    REQUIRE_FALSE(shipped().postures().empty());
    for (const Posture &posture : shipped().postures()) {
        const JointAngles &joints = posture.joints;
        INFO(posture.id);
        for (const auto &angle :
             {joints.pitch, joints.roll, joints.turn, joints.workingKnee, joints.otherKnee,
              joints.workingAnkle, joints.otherAnkle, joints.workingElbow, joints.otherElbow})
            CHECK(angle.has_value());
        for (const auto &angles : {joints.lumbar, joints.thoracic, joints.neck, joints.workingHip,
                                   joints.otherHip, joints.workingShoulder, joints.otherShoulder})
            CHECK(angles.has_value());
    }
}

TEST_CASE("Every shipped step has a pose", "[shipped]")
{
    for (const auto &[id, step] : shipped().steps()) {
        INFO(id);
        CHECK((step.pose.has_value() && !step.pose->keys.empty()));
    }
}
