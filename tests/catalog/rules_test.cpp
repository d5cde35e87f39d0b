#include "catalog/lint.h"
#include "catalog/pose_lint.h"
#include "catalog/sample_files.h"
#include "safety/lint_rules.h"
#include "support/catch.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace hipwise;
using namespace hipwise::lint_rules;

namespace {

/// A mistake in an otherwise sound file.
struct Mistake
{
    const LintRule *rule; ///< the one that is told
    std::string text;     ///< of the file
};

std::string stepDosed(std::string_view kind, std::string_view dose)
{
    return with(stepWith("\"dynamic\"", "\"" + std::string(kind) + "\""),
                R"({"tempo_s": 4, "repetitions": 8})", dose);
}

/// A step with \a cue in the place of the sample's second.
std::string stepSaying(const std::string &cue)
{
    return stepWith("Keep it small.\"]", cue + "\"]");
}

std::string stepPosed(const std::string &pose)
{
    return sampleStepText.substr(0, sampleStepText.find("\"pose\":")) + "\"pose\": " + pose + "}";
}

/// A routine of \a steps; \a extra are further members, each with a comma after it.
std::string routineOfSteps(const std::string &steps, const std::string &extra = {})
{
    return R"({"$schema": "routine.schema.json", "id": "my-morning", "title": "Mine", )" + extra +
           R"("level": "beginner", "steps": [)" + steps + "]}";
}

const std::string breathe = R"({"step": "ch-breathing"}, )";
const std::string breatheLong = R"({"step": "ch-breathing", "dose": {"duration_s": 180}}, )";
const std::string march = R"({"step": "ch-march"})";

std::string figureFour(int hold, int repetitions)
{
    return R"({"step": "ch-figure-4", "dose": {"hold_s": )" + std::to_string(hold) +
           R"(, "repetitions": )" + std::to_string(repetitions) + "}}";
}

std::vector<Mistake> doseMistakes()
{
    return {
        {&stretchTooLong, stepDosed("static", R"({"hold_s": 61})")},
        {&stretchUnusual, stepDosed("static", R"({"hold_s": 31})")},
        {&stretchRepetitions, stepDosed("static", R"({"hold_s": 20, "repetitions": 6})")},
        {&tooFast, stepDosed("dynamic", R"({"tempo_s": 1.4, "repetitions": 8})")},
        {&movementTooSlow, stepDosed("dynamic", R"({"tempo_s": 10.5, "repetitions": 8})")},
        {&movementRepetitions, stepDosed("dynamic", R"({"tempo_s": 4, "repetitions": 2})")},
        {&strengthRepetitions, stepDosed("strength", R"({"tempo_s": 4, "repetitions": 4})")},
        {&strengthSets, stepDosed("strength", R"({"tempo_s": 4, "repetitions": 8, "sets": 4})")},
        {&effortTooLong, stepDosed("isometric", R"({"hold_s": 11})")},
        {&effortTooShort, stepDosed("isometric", R"({"hold_s": 2})")},
        {&effortRepetitions, stepDosed("isometric", R"({"hold_s": 5, "repetitions": 21})")},
        {&balanceTooLong,
         with(stepDosed("self-test", R"({"hold_s": 31})"), "fast_dynamic", "single_leg_stance")},
        {&balanceUnsupported, stepWith("\"support\": \"wall\"", "\"support\": \"none\"")},
        {&seedDose,
         with(stepDosed("static", R"({"hold_s": 20, "repetitions": 2})"), "leg-swing", "seed-x")},
        {&breathingLength, stepDosed("breathing", R"({"duration_s": 20})")},
    };
}

std::vector<Mistake> wordMistakes()
{
    return {
        {&asksForPain, stepSaying("Swing into the pain.")},
        {&forcingWord, stepSaying("Bounce at the end.")},
        {&promise, stepWith("\"Leg swing\"", "\"Swing for a permanent change\"")},
        {&oneSideOnly, stepSaying("Swing the left leg.")},
        {&oneSideOnly, with(stepWith("\"unilateral\"", "\"bilateral\""), "{side}", "one")},
        {&sideOfNone, with(stepWith("\"unilateral\"", "\"bilateral\""), "[30, 0, 0]", "[8, 0, 0]")},
        {&cueTooLong, stepSaying("One two three four five six seven eight nine ten eleven twelve "
                                 "thirteen fourteen fifteen sixteen.")},
        {&numberDisagrees, stepSaying("Swing ten times.")},
        {&markup, stepWith("\"Leg swing\"", "\"<b>Leg swing</b>\"")},
    };
}

std::vector<Mistake> stepMistakes()
{
    return {
        {&demandDerived,
         with(stepDosed("isometric", R"({"hold_s": 5})"), "fast_dynamic", "isometric_effort")},
        {&equipmentMissing, stepWith(R"([{"any_of": ["wall"], "optional": true}])", "[]")},
        {&equipmentUnused,
         stepWith(R"("optional": true}])", R"("optional": true}, {"any_of": ["ball"]}])")},
        {&easierMissing, stepWith("\"level\": 1", "\"level\": 3")},
        {&sourceMissing, stepWith("\"sources\"", R"("technique": "seen", "sources")")},
        {&acceptedUnused,
         stepWith("\"sources\"", R"("accepted": [{"rule": "D01", "reason": "x"}], "sources")")},
    };
}

std::vector<Mistake> poseMistakes()
{
    return {
        {&rangeNorm, stepWith("[30, 0, 0]", "[30, 0, 48]")},
        {&rangeHard, stepWith("[30, 0, 0]", "[30, 0, 51]")},
        {&poseOverlap, stepPosed(R"({"base": "stand", "keys": [{"name": "start", "joints": {
            "working_shoulder": [0, -45, 0], "working_elbow": 0}}]})")},
        {&poseFurniture, stepPosed(R"({"base": "stand",
            "scene": {"wall": "ahead", "wall_m": 0.1}, "keys": [{"name": "start"}]})")},
        {&poseBalance, stepPosed(R"({"base": "stand", "keys": [{"name": "start"},
            {"name": "lean", "joints": {"working_hip": [30, 0, 0], "pitch": 5}}]})")},
    };
}

std::vector<Mistake> routineMistakes()
{
    const std::string before = R"("before_exercise": true, )";
    const std::string lie = R"({"step": "ly-breathing"}, )";
    return {
        {&coldStretch, routineOfSteps(figureFour(20, 2))},
        {&tooMuchOfGroup, routineOfSteps(breathe + figureFour(30, 5) + ", " + figureFour(30, 5))},
        {&tooLittleOfGroup, routineOfSteps(breatheLong + breatheLong + figureFour(15, 1))},
        {&tooMuchAWeek, routineOfSteps(breathe + figureFour(30, 3), R"("frequency": "daily", )")},
        {&longHoldsBefore, routineOfSteps(breathe + figureFour(30, 2) + ", " + march, before)},
        {&holdsBefore, routineOfSteps(breathe + figureFour(25, 2) + ", " + march, before)},
        {&stillEndBefore, routineOfSteps(breathe + R"({"step": "ch-breathing"})", before)},
        {&overlong,
         routineOfSteps(R"({"step": "ch-breathing", "dose": {"duration_s": 180, "sets": 15}})")},
        {&overlongAtDesk,
         routineOfSteps(breatheLong + breatheLong + march, R"("tags": ["desk"], )")},
        {&minutesDisagree, routineOfSteps(breathe + march, R"("goal": "Move for 20 minutes.", )")},
        {&floorTwice, routineOfSteps(lie + breathe + R"({"step": "ly-breathing"})")},
        {&unfit, routineOfSteps(breathe + figureFour(20, 2), R"("fits": ["gtps"], )")},
        {&unfit, routineOfSteps(breathe + march, R"("fits": ["hip_surgery_other"], )")},
        {&overCap, routineOfSteps(breathe + figureFour(20, 2), R"("fits": ["hypermobility"], )")},
        {&overPregnancyCap,
         routineOfSteps(breathe + figureFour(25, 2), R"("fits": ["pregnancy_any"], )")},
    };
}

std::vector<Mistake> programmeMistakes()
{
    const std::string first = R"([{"routine": "beginner-w1", "every_other_day": 3}])";
    const std::string strong = R"(["monday", "thursday"])";
    const std::string last = R"(["sunday", "monday"])";
    return {
        {&daysUnclear, programmeWith(R"(, "every_other_day": 3)", "")},
        {&daysUnclear, programmeWith(strong, R"(["monday", "thursday"], "every_other_day": 2)")},
        {&daysUnclear, programmeWith(strong, R"(["monday", "monday"])")},
        {&emptyWeek, programmeWith(first, "[]")},
        {&tooFewAWeek, programmeWith(last, R"(["sunday"])")},
        {&strengthInARow, programmeWith(strong, R"(["monday", "tuesday"])")},
        {&strengthInARow, programmeWith(strong, R"(["sunday", "monday"])")},
        {&strengthInARow,
         programmeWith(R"({"routine": "reset-5")", R"({"routine": "seated-strength")")},
        {&reviewTime, programmeWith("\n    {\"sessions\": [{\"routine\": \"beginner-w2\", "
                                    "\"every_other_day\": 3}]},",
                                    "")},
        {&reviewTime,
         programmeWith("\n  ]", R"(, {"sessions": [{"routine": "reset-5", "every_other_day": 2}]},
            {"sessions": [{"routine": "reset-5", "every_other_day": 2}]},
            {"sessions": [{"routine": "reset-5", "every_other_day": 2}]}])")},
        {&leadsNowhere, programmeWith("\"reset-5\"", "\"none\"")},
        {&forcingWord, programmeWith("Get going.", "Make it pop.")},
        {&promise, programmeWith("Keep it.", "Realign your hip.")},
        {&unknownReference, programmeWith("\"app-rule\"", "\"no-such-source\"")},
        {&unknownKey, programmeWith("\"focus\"", "\"focuss\"")},
        {&markup, programmeWith("My weeks", "<b>My weeks</b>")},
    };
}

std::vector<Mistake> fileMistakes()
{
    return {
        {&unreadable, std::string(2 * 1024 * 1024, ' ')},
        {&notJson, "{"},
        {&notText, stepWith("\"Leg swing\"", "\"Leg\\u0007swing\"")},
        {&notAsDescribed, stepWith("\"level\": 1", "\"level\": 4")},
        {&noDose, stepDosed("static", R"({"hold_s": 20, "tempo_s": 4})")},
        {&leadsNowhere, stepWith("\"base\": \"stand\"", "\"base\": \"none\"")},
        {&unknownReference, stepWith("\"app-rule\"", "\"no-such-source\"")},
        {&unknownKey, stepWith("\"cautions\"", "\"warning\": 1, \"cautions\"")},
    };
}

std::vector<Mistake> allMistakes()
{
    std::vector<Mistake> all;
    for (const auto &some : {doseMistakes(), wordMistakes(), stepMistakes(), poseMistakes(),
                             routineMistakes(), programmeMistakes(), fileMistakes()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

Problems said(const std::string &text)
{
    return lint({{{"x.json", text}}, {}}, shipped(), schemas());
}

/// What a solved pose can have wrong with it, and the rule that tells of it. The solver shares out
/// what cannot be reached among all joints, so few of these come alone from a file.
const std::vector<std::pair<PoseFlaw::Kind, const LintRule *>> flawRules{
    {PoseFlaw::Kind::TargetMissed, &poseReach},
    {PoseFlaw::Kind::ContactMissed, &poseContact},
    {PoseFlaw::Kind::BelowGround, &poseGround},
    {PoseFlaw::Kind::PartsOverlap, &poseOverlap},
    {PoseFlaw::Kind::InFurniture, &poseFurniture},
    {PoseFlaw::Kind::BeyondNorm, &rangeNorm},
    {PoseFlaw::Kind::BeyondHard, &rangeHard},
    {PoseFlaw::Kind::Unbalanced, &poseBalance},
    {PoseFlaw::Kind::Jump, &poseJump}};

} // namespace

TEST_CASE("A file with one mistake gets the finding of its rule, and no other", "[rules]")
{
    for (const Mistake &mistake : allMistakes()) {
        const Problems problems = said(mistake.text);
        std::string heard;
        for (const Problem &problem : problems)
            heard += asLine(problem) + "\n";
        INFO(mistake.rule->id << ": " << mistake.rule->says << "\n" << heard);
        CHECK_FALSE(problems.empty());
        for (const Problem &problem : problems) {
            CHECK(&lawOf(problem) == mistake.rule);
            CHECK(problem.rule == mistake.rule->id);
            CHECK((problem.severity == Problem::Severity::Error) ==
                  (mistake.rule->severity == LintRule::Severity::Error));
        }
    }
}

TEST_CASE("Each flaw of a solved pose is told by the rule that is for it", "[rules]")
{
    Pose pose;
    pose.keys.push_back({"start", {}, {}, 1});
    for (const auto &[kind, rule] : flawRules) {
        const Remarks remarks =
            remarksOnPose(pose, {{kind, 0, false, "working_hand", "ground", 30}});
        INFO(rule->id);
        REQUIRE(remarks.size() == 1);
        CHECK(remarks[0].rule == rule->id);
        CHECK(remarks[0].pointer == "/pose/keys/0");
        CHECK((remarks[0].severity == Problem::Severity::Error) ==
              (rule->severity == LintRule::Severity::Error));
    }
}

TEST_CASE("Every rule has a file that breaks it", "[rules]")
{
    std::set<const LintRule *> broken;
    for (const auto &[kind, rule] : flawRules)
        broken.insert(rule);
    for (const Mistake &mistake : allMistakes())
        broken.insert(mistake.rule);
    for (const LintRuleGroup &group : lintRules()) {
        for (const LintRule *rule : group.rules) {
            INFO(rule->id << ": " << rule->says);
            CHECK(broken.contains(rule));
        }
    }
}

TEST_CASE("Every rule says what to do, and names sources that there are", "[rules]")
{
    for (const LintRuleGroup &group : lintRules()) {
        for (const LintRule *rule : group.rules) {
            INFO(rule->id);
            CHECK(rule->says.ends_with('.'));
            CHECK(rule->fix.ends_with('.'));
            CHECK_FALSE(rule->sources.front().empty());
            for (const std::string_view source : rule->sources)
                CHECK((source.empty() || shipped().source(source)));
        }
    }
}

TEST_CASE("The page of the rules is what the program prints", "[rules]")
{
    std::ifstream file(DOCS_FOLDER "/lint.md");
    std::ostringstream page;
    page << file.rdbuf();
    CHECK(page.str() == lintRulesPage());
}

TEST_CASE("People of 65 or over may hold longer where the routine is for them", "[rules]")
{
    const std::string steps = breathe + figureFour(40, 2);
    CHECK(said(routineOfSteps(steps)).size() == 1);
    CHECK(said(routineOfSteps(steps, R"("fits": ["older_65"], )")).empty());
}

TEST_CASE("A routine says of a text that its dose gives the lie to", "[rules]")
{
    const std::string step = stepSaying("Swing eight times.");
    const std::string routine =
        routineOfSteps(R"({"step": "leg-swing", "dose": {"repetitions": 6}})");
    const Problems problems =
        lint({{{"a.json", step}, {"b.json", routine}}, {}}, shipped(), schemas());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "dose-words");
    CHECK(problems[0].pointer == "/steps/0/dose");
}
