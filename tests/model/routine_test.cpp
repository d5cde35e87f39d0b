#include "model/routine.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

ResolvedRoutine routineIn(const std::vector<Position> &positions)
{
    std::vector<PrescribedStep> steps;
    for (const Position position : positions)
        steps.push_back(sampleStep(Laterality::Bilateral, held(20s), position));
    return routineOf(steps);
}

} // namespace

TEST_CASE("A routine is where most of its steps are", "[routine]")
{
    CHECK(mainPosition(routineIn({Position::Standing, Position::Lying, Position::Lying})) ==
          Position::Lying);
}

TEST_CASE("On a draw a routine is where it begins", "[routine]")
{
    CHECK(mainPosition(routineIn({Position::Standing, Position::Lying})) == Position::Standing);
    CHECK(mainPosition(routineIn({Position::Lying, Position::Standing, Position::Standing,
                                  Position::Lying})) == Position::Lying);
}

TEST_CASE("Positions are told in the order met, each once", "[routine]")
{
    CHECK(positions(routineIn(
              {Position::Standing, Position::Lying, Position::Standing, Position::Kneeling})) ==
          std::vector{Position::Standing, Position::Lying, Position::Kneeling});
}

TEST_CASE("The sources of the steps come before those of the routine, each once", "[routine]")
{
    ResolvedRoutine routine = routineIn({Position::Lying, Position::Lying});
    routine.steps[0].step.sources = {"mgh-hip", "acsm-2011"};
    routine.steps[1].step.sources = {"acsm-2011", "nhs-lower-back"};
    routine.routine.sources = {"who-2020", "mgh-hip"};

    CHECK(sources(routine) ==
          std::vector<std::string>{"mgh-hip", "acsm-2011", "nhs-lower-back", "who-2020"});
}
