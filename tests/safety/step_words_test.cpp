#include "safety/cue_check.h"
#include "safety/number_check.h"
#include "safety/side_check.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

using Lines = std::vector<std::string>;

namespace {

Lines placesOf(const Findings &findings)
{
    Lines places;
    for (const Finding &finding : findings)
        places.push_back(finding.place);
    return places;
}

std::string wordsOf(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += "word ";
    return text;
}

Step saying(std::vector<std::string> cues, StepKind kind, const Dose &dose)
{
    Step step = sampleStep(Laterality::Unilateral, dose, Position::Lying, kind).step;
    step.cues = std::move(cues);
    return step;
}

Lines tooLong(StepKind kind, const Dose &dose, std::size_t first, std::size_t second)
{
    return placesOf(checkCueLengths(saying({wordsOf(first), wordsOf(second)}, kind, dose)));
}

Lines numbersIn(const std::string &cue, const Dose &dose)
{
    return placesOf(checkNumbers(saying({cue}, StepKind::Static, dose), dose));
}

KeyPose legsAt(double workingFlexion, double otherFlexion)
{
    KeyPose key;
    key.joints.workingHip = Angles{workingFlexion, 0, 0};
    key.joints.otherHip = Angles{otherFlexion, 0, 0};
    return key;
}

} // namespace

TEST_CASE("A cue has the time until the next one", "[cue-check]")
{
    CHECK(tooLong(StepKind::Static, held(20s), 11, 15).empty());
    CHECK(tooLong(StepKind::Static, held(20s), 12, 16) == Lines{"/cues/0", "/cues/1"});
    CHECK(tooLong(StepKind::Isometric, held(5s), 6, 15).empty());
    CHECK(tooLong(StepKind::Isometric, held(5s), 7, 15) == Lines{"/cues/0"});
    CHECK(tooLong(StepKind::Dynamic, repeated(4s, 8), 15, 15).empty());
    CHECK(tooLong(StepKind::Dynamic, repeated(4s, 8), 16, 15) == Lines{"/cues/0"});
}

TEST_CASE("A set-up has the time of the change-over", "[cue-check]")
{
    Step step = saying({"Lift."}, StepKind::Static, held(20s));
    step.setup = wordsOf(30);
    CHECK(checkCueLengths(step).empty());
    step.setup = wordsOf(31);
    CHECK(placesOf(checkCueLengths(step)) == Lines{"/setup"});
}

TEST_CASE("Numbers in a cue are those of the dose", "[number-check]")
{
    CHECK(numbersIn("Hold for 20 seconds.", held(20s)).empty());
    CHECK(numbersIn("Hold for 20 seconds.", held(15s)) == Lines{"/cues/0"});
    CHECK(numbersIn("Take three seconds to get there. Hold.", held(15s)).empty());
    CHECK(numbersIn("Take thirty seconds to get there.", held(15s)) == Lines{"/cues/0"});
    CHECK(numbersIn("Do it ten times.", repeated(4s, 10)).empty());
    CHECK(numbersIn("Do it ten times.", repeated(4s, 8)) == Lines{"/cues/0"});
    CHECK(numbersIn("Stay 2 seconds at the top.", repeated(4s, 8)).empty());
    CHECK(numbersIn("Stay 5 seconds at the top.", repeated(4s, 8)) == Lines{"/cues/0"});
    CHECK(numbersIn("In for 4 seconds, out for 6.", lasting(60s)).empty());
    CHECK(numbersIn("One at a time, on all four points.", held(15s)).empty());
}

TEST_CASE("A step with sides leaves left and right to the program", "[side-check]")
{
    const Dose dose = held(20s);
    for (const char *cue : {"Lift the {side} knee upright.", "Bend it to a right angle.",
                            "Keep it right under the hip."})
        CHECK(checkSides(saying({cue}, StepKind::Static, dose), {}).empty());
    CHECK(placesOf(checkSides(saying({"Lift it.", "Lower your LEFT knee."}, StepKind::Static, dose),
                              {})) == Lines{"/cues/1"});
}

TEST_CASE("What has no side moves both legs alike, or in turn", "[side-check]")
{
    Step step = saying({"Lift."}, StepKind::Dynamic, repeated(4s, 8));
    step.laterality = Laterality::Bilateral;
    CHECK(checkSides(step, {legsAt(50, 50), legsAt(90, 90)}).empty());
    CHECK(checkSides(step, {legsAt(50, 50), legsAt(90, 50), legsAt(50, 90)}).empty());
    CHECK(placesOf(checkSides(step, {legsAt(50, 50), legsAt(90, 50)})) == Lines{"/laterality"});
    step.laterality = Laterality::Alternating;
    CHECK(checkSides(step, {legsAt(50, 50), legsAt(90, 50)}).empty());
}
