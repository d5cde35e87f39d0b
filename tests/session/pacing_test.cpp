#include "session/pacing.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

struct Change
{
    Position from;
    Position to;
    Milliseconds time;
};

} // namespace

TEST_CASE("Before the first step there is time to get ready, wherever it is", "[pacing]")
{
    CHECK(prepareTime({}, std::nullopt, Position::Lying) == 10s);
    CHECK(prepareTime({}, std::nullopt, Position::Standing) == 10s);
}

TEST_CASE("The time before a step follows the change of position", "[pacing]")
{
    const Change change = GENERATE(values<Change>({
        {Position::Lying, Position::Lying, 8s},
        {Position::Standing, Position::Standing, 8s},
        {Position::Seated, Position::Standing, 12s},
        {Position::Standing, Position::Seated, 12s},
        {Position::Lying, Position::Kneeling, 12s},
        {Position::Kneeling, Position::FloorSitting, 12s},
        {Position::Standing, Position::Lying, 20s},
        {Position::Seated, Position::Kneeling, 20s},
        {Position::Lying, Position::Standing, 25s},
        {Position::Lying, Position::Seated, 25s},
        {Position::FloorSitting, Position::Standing, 25s},
    }));

    INFO(wordFor(change.from) << " to " << wordFor(change.to));
    CHECK(prepareTime({}, change.from, change.to) == change.time);
}

TEST_CASE("The times between are those the person has set", "[pacing]")
{
    Pacing pacing;
    pacing.samePosition = 2s;
    pacing.upFromFloor = 40s;

    CHECK(prepareTime(pacing, Position::Lying, Position::Lying) == 2s);
    CHECK(prepareTime(pacing, Position::Lying, Position::Standing) == 40s);
}

TEST_CASE("Nobody gets into a stretch faster than in three seconds", "[pacing]")
{
    CHECK(entryTime({}, StepKind::Static) == 3s);
    CHECK(entryTime({}, StepKind::SelfTest) == 3s);
    CHECK(entryTime({}, StepKind::Isometric) == 1s);
    CHECK(entryTime({}, StepKind::Strength) == 1s);
}
