#include "support/fake_clock.h"
#include "support/qt_strings.h"
#include "support/sample_steps.h"
#include "ui/player/player_view.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PlayerView viewAt(Milliseconds into, ResolvedRoutine routine = sampleRoutine())
{
    FakeClock clock;
    Session session(std::move(routine), {}, clock);
    session.start();
    clock.advance(into);
    return viewOf(session);
}

ResolvedRoutine only(PrescribedStep step)
{
    return routineOf({std::move(step)});
}

} // namespace

TEST_CASE("A person reads which phase it is", "[ui][player]")
{
    struct Case
    {
        Milliseconds at;
        const char *pill;
        const char *heading;
        const char *caption;
    };
    const auto [at, pill, heading, caption] = GENERATE(values<Case>({
        {0s, "GET READY  ·  LEFT SIDE", "Knee to chest", "get ready"},
        {11s, "MOVE IN  ·  LEFT SIDE", "Knee to chest", "ease in"},
        {13s, "HOLD  ·  LEFT SIDE", "Knee to chest", "seconds"},
        {34s, "RELEASE  ·  LEFT SIDE", "Knee to chest", "let go"},
        {37s, "REST  ·  LEFT SIDE", "Knee to chest", "rest"},
        {73s, "OTHER SIDE", "Now the right side", "get ready"},
        {83s, "HOLD  ·  RIGHT SIDE", "Knee to chest", "seconds"},
        {143s, "NEXT", "Forward fold", "get ready"},
        {171s, "HOLD", "Forward fold", "seconds"},
        {215s, "MOVE  ·  LEFT SIDE", "March", "of 6"},
        {240s, "FINISH", "Come out slowly", "take your time"},
    }));
    const PlayerView view = viewAt(at);

    INFO(at.count());
    CHECK(view.pill == QString::fromUtf8(pill));
    CHECK(view.heading == QString::fromUtf8(heading));
    CHECK(view.countCaption == QString::fromUtf8(caption));
}

TEST_CASE("What is held is called what it is", "[ui][player]")
{
    struct Case
    {
        StepKind kind;
        const char *pill;
    };
    const auto [kind, pill] = GENERATE(values<Case>({
        {StepKind::Static, "HOLD"},
        {StepKind::Isometric, "HOLD"},
        {StepKind::Breathing, "BREATHE"},
        {StepKind::Dynamic, "KEEP MOVING"},
        {StepKind::Rest, "REST HERE"},
    }));
    const PlayerView view =
        viewAt(20s, only(sampleStep(Laterality::Bilateral, lasting(60s), Position::Lying, kind)));
    CHECK(view.pill == QString::fromLatin1(pill));
}

TEST_CASE("The last three seconds stand out and the seconds are rounded up", "[ui][player]")
{
    CHECK(viewAt(13s).count == QStringLiteral("20"));
    CHECK(viewAt(13'001ms).count == QStringLiteral("20"));
    CHECK_FALSE(viewAt(29'999ms).isLastSeconds);
    CHECK(viewAt(30s).isLastSeconds);
    CHECK(viewAt(32s).count == QStringLiteral("1"));
    CHECK(viewAt(32s).countCaption == QStringLiteral("second"));
}

TEST_CASE("A hold breathes in for four seconds and out for six", "[ui][player]")
{
    CHECK(viewAt(13s).breath == Approx(0).margin(0.001));
    CHECK(viewAt(17s).breath == Approx(1).margin(0.001));
    CHECK(viewAt(20s).breath == Approx(0.5).margin(0.001));
    CHECK(viewAt(23s).breath == Approx(0).margin(0.001));
}

TEST_CASE("Holds show which of them it is and repetitions how slow", "[ui][player]")
{
    CHECK(viewAt(13s).repetition == 1);
    CHECK(viewAt(13s).repetitions == 2);
    CHECK(viewAt(50s).repetition == 2);
    CHECK(viewAt(171s).repetitions == 0);
    CHECK(viewAt(216s).repetitionNote == QStringLiteral("Slowly, 4 s each"));
}

TEST_CASE("The place of the effort is named with its side", "[ui][player]")
{
    PrescribedStep step = sampleStep(Laterality::Unilateral, held(20s));
    step.step.feel = "buttock";
    CHECK(viewAt(14s, only(step)).feel == QStringLiteral("Feel it on the left: buttock"));
    CHECK(viewAt(40s, only(step)).mirrored == QStringLiteral("Mirrored: your right side"));

    step.step.laterality = Laterality::Bilateral;
    CHECK(viewAt(14s, only(step)).feel == QStringLiteral("Feel it here: buttock"));
}

TEST_CASE("Time can be changed where it is one's own", "[ui][player]")
{
    CHECK(viewAt(5s).canAddTime);
    CHECK(viewAt(20s).canAddTime);
    CHECK_FALSE(viewAt(216s).canAddTime);
}
