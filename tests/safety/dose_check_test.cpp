#include "safety/dose_check.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// "error D01 hold_s"
std::vector<std::string> findingLines(const Step &step, const Dose &dose)
{
    std::vector<std::string> all;
    for (const Finding &finding : checkDose(step, dose)) {
        CHECK_FALSE(finding.message.empty());
        const bool isError = finding.rule->severity == LintRule::Severity::Error;
        REQUIRE(finding.place.starts_with("/dose/"));
        all.push_back((isError ? "error " : "warning ") + std::string(finding.rule->id) + " " +
                      finding.place.substr(6));
    }
    return all;
}

Step stepOf(StepKind kind, Laterality laterality = Laterality::Bilateral)
{
    return sampleStep(laterality, {}, Position::Lying, kind).step;
}

struct Case
{
    StepKind kind;
    Dose dose;
    std::vector<std::string> findings;
};

} // namespace

TEST_CASE("A dose at the edge of a rule is well, one beyond it is not", "[dose-check]")
{
    constexpr auto stretch = StepKind::Static;
    constexpr auto movement = StepKind::Dynamic;
    constexpr auto strength = StepKind::Strength;
    constexpr auto effort = StepKind::Isometric;
    const Case each = GENERATE(values<Case>({
        {stretch, held(9s), {"warning D01 hold_s"}},
        {stretch, held(10s), {}},
        {stretch, held(30s), {}},
        {stretch, held(31s), {"warning D01 hold_s"}},
        {stretch, held(60s), {"warning D01 hold_s"}},
        {stretch, held(61s), {"error D01 hold_s"}},
        {stretch, held(20s, 5), {}},
        {stretch, held(20s, 6), {"warning D03 repetitions"}},
        {stretch, held(61s, 6), {"error D01 hold_s", "warning D03 repetitions"}},
        {stretch, lasting(90s), {}},

        {movement, repeated(1'499ms, 8), {"error D08 tempo_s"}},
        {movement, repeated(1'500ms, 8), {}},
        {strength, repeated(1'499ms, 8), {"error D08 tempo_s"}},
        {effort, repeated(1'499ms, 8), {"error D08 tempo_s"}},
        {movement, repeated(10s, 8), {}},
        {movement, repeated(10'001ms, 8), {"warning D11 tempo_s"}},
        {movement, repeated(4s, 2), {"warning D11 repetitions"}},
        {movement, repeated(4s, 3), {}},
        {movement, repeated(4s, 15), {}},
        {movement, repeated(4s, 16), {"warning D11 repetitions"}},
        {movement, lasting(40s), {}},

        {strength, repeated(4s, 4), {"warning D12 repetitions"}},
        {strength, repeated(4s, 5), {}},
        {strength, repeated(4s, 15), {}},
        {strength, repeated(4s, 16), {"warning D12 repetitions"}},
        {strength, repeated(4s, 8, 3), {}},
        {strength, repeated(4s, 8, 4), {"warning D12 sets"}},

        {effort, held(2s), {"warning D13 hold_s"}},
        {effort, held(3s), {}},
        {effort, held(10s), {}},
        {effort, held(11s), {"error D13 hold_s"}},
        {effort, held(5s, 20), {}},
        {effort, held(5s, 21), {"warning D13 repetitions"}},

        {StepKind::Breathing, lasting(29s), {"warning D26 duration_s"}},
        {StepKind::Breathing, lasting(30s), {}},
        {StepKind::Breathing, lasting(180s), {}},
        {StepKind::Breathing, lasting(181s), {"warning D26 duration_s"}},

        {StepKind::Rest, lasting(300s), {}},
        {StepKind::SelfTest, held(120s, 9), {}},
    }));

    INFO(wordFor(each.kind) << ", " << inWords(each.dose, Laterality::Bilateral));
    CHECK(findingLines(stepOf(each.kind), each.dose) == each.findings);
}

TEST_CASE("Alternating movements are counted over both sides", "[dose-check]")
{
    const Step alternating = stepOf(StepKind::Dynamic, Laterality::Alternating);

    CHECK(findingLines(alternating, repeated(4s, 3)) ==
          std::vector<std::string>{"warning D11 repetitions"});
    CHECK(findingLines(alternating, repeated(4s, 4)).empty());
    CHECK(findingLines(alternating, repeated(4s, 20)).empty());
    CHECK(findingLines(alternating, repeated(4s, 21)) ==
          std::vector<std::string>{"warning D11 repetitions"});
}

TEST_CASE("Knee to chest has a narrower dose than other stretches", "[dose-check]")
{
    Step seed = stepOf(StepKind::Static);
    seed.id = "seed-knee-to-chest-lying";
    using Lines = std::vector<std::string>;

    CHECK(findingLines(seed, held(10s, 2)).empty());
    CHECK(findingLines(seed, held(30s, 5)).empty());
    CHECK(findingLines(seed, held(31s, 2)) == Lines{"warning D01 hold_s", "error D22 hold_s"});
    CHECK(findingLines(seed, held(20s, 1)) == Lines{"error D22 repetitions"});
    seed.position = Position::Standing;
    CHECK(findingLines(seed, held(15s, 2)).empty());
    CHECK(findingLines(seed, held(16s, 2)) == Lines{"error D22 hold_s"});
}

TEST_CASE("A finding says what it has found", "[dose-check]")
{
    const std::vector<Finding> findings = checkDose(stepOf(StepKind::Static), held(75s));

    REQUIRE(findings.size() == 1);
    CHECK(findings.front().message.find("75 s") != std::string::npos);
}
