#include "session/timeline_compiler.h"
#include "support/qt_strings.h"
#include "support/sample_steps.h"
#include "ui/player/next_up.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// "Next: Change to the right side" at a moment of a routine.
QString nextAt(Milliseconds into, const ResolvedRoutine &routine = sampleRoutine())
{
    const Timeline timeline = compile(routine);
    const NextUp next = nextUp(routine, timeline, timeline.at(into).phase);
    return next.lead + QStringLiteral(": ") + next.text;
}

ResolvedRoutine only(PrescribedStep step)
{
    return routineOf({std::move(step)});
}

} // namespace

TEST_CASE("The row below the picture says what comes next", "[ui][player]")
{
    struct Case
    {
        Milliseconds at;
        const char *text;
    };
    const auto [at, text] = GENERATE(values<Case>({
        {0s, "Then: Hold 20 s × 2, left side"},
        {13s, "Next, after 10 s rest: Once more on the left"},
        {40s, "Then: Once more on the left"},
        {50s, "Next: Change to the right side"},
        {73s, "Then: Hold 20 s × 2, right side"},
        {120s, "Next: Forward fold"},
        {143s, "Then: Hold 30 s"},
        {171s, "Next: March"},
        {204s, "Then: 6 slow times"},
        {216s, "Next: The end. Come out slowly"},
        {240s, "Then: Your summary"},
    }));
    INFO(at.count());
    CHECK(nextAt(at) == QString::fromUtf8(text));
}

TEST_CASE("The picture of the row is that of the step and side it names", "[ui][player]")
{
    const ResolvedRoutine routine = sampleRoutine();
    const Timeline timeline = compile(routine);
    const auto at = [&](Milliseconds into) {
        return nextUp(routine, timeline, timeline.at(into).phase);
    };
    CHECK(at(0s).step == 0);
    CHECK(at(0s).side == Side::Left);
    CHECK(at(50s).side == Side::Right);
    CHECK(at(120s).step == 1);
    CHECK_FALSE(at(120s).side);
    CHECK(at(171s).step == 2);
    CHECK(at(216s).step == 2);
}

TEST_CASE("More than two holds are counted in the row", "[ui][player]")
{
    const auto routine = only(sampleStep(Laterality::Unilateral, held(20s, 3, 10s)));
    CHECK(nextAt(15s, routine) ==
          QStringLiteral("Next, after 10 s rest: Again on the left, 2 of 3"));
}

TEST_CASE("The row counts holds without sides and sets", "[ui][player]")
{
    CHECK(nextAt(15s, only(sampleStep(Laterality::Bilateral, held(20s, 2, 10s)))) ==
          QStringLiteral("Next, after 10 s rest: Again, 2 of 2"));
    CHECK(nextAt(15s, only(sampleStep(Laterality::Bilateral, repeated(4s, 3, 2, 10s)))) ==
          QStringLiteral("Next, after 10 s rest: Set 2 of 2"));
}

TEST_CASE("Breathing is announced as what it is", "[ui][player]")
{
    const auto routine =
        only(sampleStep(Laterality::Bilateral, lasting(30s), Position::Lying, StepKind::Breathing));
    CHECK(nextAt(0s, routine) == QStringLiteral("Then: Breathe calmly for 30 s"));
}
