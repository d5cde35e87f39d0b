#include "model/dose.h"
#include "model/prescription.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

struct Shape
{
    Dose dose;
    Laterality laterality;
    std::string badge;
    std::string words;
};

template<typename T>
DoseChange only(std::optional<T> DoseChange::*member, T value)
{
    DoseChange change;
    change.*member = value;
    return change;
}

} // namespace

TEST_CASE("A dose reads the same short and long, whatever its shape", "[dose]")
{
    constexpr auto unilateral = Laterality::Unilateral;
    constexpr auto alternating = Laterality::Alternating;
    constexpr auto bilateral = Laterality::Bilateral;
    const Shape shape = GENERATE(values<Shape>({
        {held(20s, 3, 10s), unilateral, "20 s × 3 each side",
         "20 seconds × 3, each side, 10 seconds rest between"},
        {held(30s), bilateral, "30 s", "30 seconds"},
        {held(1s, 2, 1s), bilateral, "1 s × 2", "1 second × 2, 1 second rest between"},
        {held(30s, 2), unilateral, "30 s × 2 each side", "30 seconds × 2, each side"},
        {held(5s, 10, 3s, 2), bilateral, "5 s × 10, 2 sets",
         "5 seconds × 10, 2 sets, 3 seconds rest between"},
        {held(20s, 4), alternating, "20 s × 4", "20 seconds × 4, changing sides"},
        {repeated(4s, 8), bilateral, "8 slow times", "8 times, 4 seconds each"},
        {repeated(1'500ms, 12), alternating, "12 slow times",
         "12 times, 1.5 seconds each, changing sides"},
        {repeated(4s, 1), bilateral, "once, slowly", "once, 4 seconds each"},
        {repeated(1s, 8), bilateral, "8 slow times", "8 times, 1 second each"},
        {repeated(3s, 10, 3, 30s), unilateral, "10 slow times, 3 sets each side",
         "10 times, 3 seconds each, 3 sets, each side, 30 seconds rest between"},
        {lasting(60s), bilateral, "60 s", "60 seconds"},
        {lasting(1s), bilateral, "1 s", "1 second"},
        {lasting(45s, 2, 15s), unilateral, "45 s, 2 sets each side",
         "45 seconds, 2 sets, each side, 15 seconds rest between"},
    }));

    CHECK(badge(shape.dose, shape.laterality) == shape.badge);
    CHECK(inWords(shape.dose, shape.laterality) == shape.words);
}

TEST_CASE("A rest that nothing lies after is not spoken of", "[dose]")
{
    CHECK(inWords(held(30s, 1, 10s), Laterality::Bilateral) == "30 seconds");
    CHECK(inWords(repeated(4s, 8, 1, 10s), Laterality::Bilateral) == "8 times, 4 seconds each");
    CHECK(inWords(lasting(60s, 1, 10s), Laterality::Bilateral) == "60 seconds");
}

TEST_CASE("A tempo is written to a tenth of a second", "[dose]")
{
    CHECK(inWords(repeated(2'000ms, 2), Laterality::Bilateral) == "2 times, 2 seconds each");
    CHECK(inWords(repeated(2'340ms, 2), Laterality::Bilateral) == "2 times, 2.3 seconds each");
    CHECK(inWords(repeated(2'960ms, 2), Laterality::Bilateral) == "2 times, 3 seconds each");
}

TEST_CASE("A change without anything in it leaves the dose as it is", "[dose]")
{
    const Dose dose = held(20s, 3, 10s, 2);

    CHECK(changed(dose, {}) == dose);
}

TEST_CASE("A change replaces only what it names", "[dose]")
{
    CHECK(changed(held(20s, 3, 10s), only(&DoseChange::repetitions, 5)) == held(20s, 5, 10s));
    CHECK(changed(held(20s, 3, 10s), only(&DoseChange::sets, 2)) == held(20s, 3, 10s, 2));
    CHECK(changed(held(20s, 3, 10s), only(&DoseChange::rest, 0s)) == held(20s, 3));
    CHECK(changed(held(20s, 3, 10s), only(&DoseChange::hold, 30s)) == held(30s, 3, 10s));
}

TEST_CASE("A change of shape leaves nothing of the old shape", "[dose]")
{
    CHECK(changed(held(20s, 3), only(&DoseChange::tempo, 4'000ms)) == repeated(4s, 3));
    CHECK(changed(repeated(4s, 1), only(&DoseChange::duration, 60s)) == lasting(60s));
    CHECK(changed(lasting(60s), only(&DoseChange::hold, 20s)) == held(20s));
}

TEST_CASE("A dose is complete with exactly one of hold, tempo and duration", "[dose]")
{
    CHECK(isComplete(held(20s)));
    CHECK(isComplete(repeated(4s, 8)));
    CHECK(isComplete(lasting(60s)));
    CHECK_FALSE(isComplete({}));
    CHECK_FALSE(isComplete({.hold = 20s, .tempo = 4s}));
    CHECK_FALSE(isComplete({.hold = 20s, .duration = 60s}));
    CHECK_FALSE(isComplete({.tempo = 4s, .duration = 60s}));
}

TEST_CASE("A dose that is done no time at all is not complete", "[dose]")
{
    CHECK_FALSE(isComplete(held(20s, 0)));
    CHECK_FALSE(isComplete(held(20s, 1, 0s, 0)));
    CHECK_FALSE(isComplete(held(20s, 1, -1s)));
}

TEST_CASE("A prescription takes the step's dose but for what it changes", "[dose]")
{
    const Step step = sampleStep(Laterality::Unilateral, held(20s, 3, 10s)).step;

    const PrescribedStep prescribedStep =
        prescribed(step, {step.id, only(&DoseChange::repetitions, 1), "gently"});

    CHECK(prescribedStep.step == step);
    CHECK(prescribedStep.dose == held(20s, 1, 10s));
    CHECK(prescribedStep.note == "gently");
}
