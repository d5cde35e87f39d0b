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

Step at(Position position, Support support = Support::None)
{
    Step step;
    step.position = position;
    step.support = support;
    return step;
}

Milliseconds timeBetween(const Step &from, const Step &to, const Pacing &pacing = {})
{
    return prepareTime(pacing, &from, to);
}

} // namespace

TEST_CASE("Before the first step there is time to get ready, wherever it is", "[pacing]")
{
    CHECK(prepareTime({}, nullptr, at(Position::Lying)) == 10s);
    CHECK(prepareTime({}, nullptr, at(Position::Standing)) == 10s);
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
    CHECK(timeBetween(at(change.from), at(change.to)) == change.time);
}

TEST_CASE("From the floor to a bed, or back, is getting up", "[pacing]")
{
    const Step onMat = at(Position::Lying, Support::Mat);
    const Step onBed = at(Position::Lying, Support::Bed);
    CHECK(timeBetween(onMat, onBed) == 25s);
    CHECK(timeBetween(onBed, onMat) == 25s);
    CHECK(timeBetween(onBed, onBed) == 8s);
    CHECK(timeBetween(at(Position::Kneeling, Support::Mat), onBed) == 25s);
    CHECK(getsUp(&onMat, onBed));
    CHECK_FALSE(getsUp(nullptr, onBed));
}

TEST_CASE("The times between are those the person has set", "[pacing]")
{
    Pacing pacing;
    pacing.samePosition = 2s;
    pacing.upFromFloor = 40s;

    CHECK(timeBetween(at(Position::Lying), at(Position::Lying), pacing) == 2s);
    CHECK(timeBetween(at(Position::Lying), at(Position::Standing), pacing) == 40s);
}

TEST_CASE("Nobody gets into a stretch faster than in three seconds", "[pacing]")
{
    CHECK(entryTime({}, StepKind::Static) == 3s);
    CHECK(entryTime({}, StepKind::SelfTest) == 3s);
    CHECK(entryTime({}, StepKind::Isometric) == 1s);
    CHECK(entryTime({}, StepKind::Strength) == 1s);
}
