#include "safety/programme_check.h"
#include "safety/rules/programme_rules.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::chrono;

namespace {

/// A routine of as many strength steps and others.
ResolvedRoutine routineOf(int strong, int easy)
{
    ResolvedRoutine routine;
    for (int i = 0; i < strong + easy; ++i) {
        PrescribedStep step;
        step.step.kind = i >= strong  ? StepKind::Static
                         : i % 2 == 0 ? StepKind::Strength
                                      : StepKind::Isometric;
        routine.steps.push_back(step);
    }
    return routine;
}

Programme weeksOf(std::vector<ProgrammeSession> sessions)
{
    Programme programme;
    programme.weeks.assign(4, ProgrammeWeek{"", std::move(sessions), {}});
    return programme;
}

/// The places of what is found in the first week, where "strong" is a strength routine.
std::vector<std::string> places(const Programme &programme)
{
    const ResolvedRoutine strong = routineOf(3, 2);
    const ResolvedRoutine easy = routineOf(2, 2);
    std::vector<std::string> found;
    for (const Finding &finding : checkProgramme(programme, [&](const std::string &id) {
             return id == "strong" ? &strong : id == "easy" ? &easy : nullptr;
         })) {
        if (finding.place.starts_with("/weeks/0"))
            found.push_back(finding.place);
    }
    return found;
}

using Places = std::vector<std::string>;

} // namespace

TEST_CASE("A strength routine is one of mostly strength work", "[programme]")
{
    CHECK(isStrengthRoutine(routineOf(3, 2)));
    CHECK_FALSE(isStrengthRoutine(routineOf(2, 2)));
    CHECK_FALSE(isStrengthRoutine(routineOf(0, 1)));
}

TEST_CASE("Strength leaves a day between, movement need not", "[programme]")
{
    CHECK(places(weeksOf({{"strong", {Monday, Wednesday, Friday}, 0}})).empty());
    CHECK(places(weeksOf({{"strong", {}, 4}})).empty());
    CHECK(places(weeksOf({{"easy", {Monday, Tuesday}, 0}})).empty());
    CHECK(places(weeksOf({{"strong", {Monday, Thursday}, 0}, {"easy", {Tuesday, Friday}, 0}}))
              .empty());
    CHECK(places(weeksOf({{"unknown", {Monday, Tuesday}, 0}})).empty());

    CHECK(places(weeksOf({{"strong", {Monday, Tuesday}, 0}})) == Places{"/weeks/0/sessions/0"});
    CHECK(places(weeksOf({{"strong", {Sunday, Monday}, 0}})) == Places{"/weeks/0/sessions/0"});
    CHECK(places(weeksOf({{"strong", {Monday}, 0}, {"strong", {Tuesday}, 0}})) ==
          Places{"/weeks/0/sessions/1"});
    CHECK(places(weeksOf({{"strong", {Wednesday}, 0}, {"strong", {}, 2}})) ==
          Places{"/weeks/0/sessions/1"});
}

TEST_CASE("Twice a week is enough, once is told", "[programme]")
{
    CHECK(places(weeksOf({{"easy", {}, 2}})).empty());
    CHECK(places(weeksOf({{"easy", {Monday}, 0}, {"easy", {Friday}, 0}})).empty());
    CHECK(places(weeksOf({{"easy", {Monday}, 0}})) == Places{"/weeks/0/sessions"});
    CHECK(places(weeksOf({})) == Places{"/weeks/0/sessions"});
}

TEST_CASE("A plan is looked at again after 4 to 6 weeks", "[programme]")
{
    Programme programme = weeksOf({{"easy", {}, 3}});
    const auto isTold = [&programme](std::size_t weeks) {
        programme.weeks.resize(weeks, programme.weeks.front());
        const Findings found =
            checkProgramme(programme, [](const std::string &) { return nullptr; });
        return !found.empty() && found[0].rule == &lint_rules::reviewTime;
    };
    CHECK(isTold(7));
    CHECK_FALSE(isTold(6));
    CHECK_FALSE(isTold(4));
    CHECK(isTold(3));
}

TEST_CASE("Days that are unclear are a fault", "[programme]")
{
    CHECK(faultsOf(weeksOf({{"easy", {}, 3}})).empty());
    CHECK(faultsOf(weeksOf({{"easy", {Monday}, 0}})).empty());
    CHECK(faultsOf(weeksOf({{"easy", {}, 0}})).size() == 4);
    CHECK(faultsOf(weeksOf({{"easy", {Monday}, 3}})).size() == 4);
    CHECK(faultsOf(weeksOf({{"easy", {Monday, Monday}, 0}})).size() == 4);
}
