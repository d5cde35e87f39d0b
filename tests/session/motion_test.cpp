#include "session/motion.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/sample_steps.h"

#include <vector>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PrescribedStep posed(PrescribedStep step, std::size_t keys = 2, bool loop = false)
{
    step.step.pose = Pose();
    step.step.pose->keys.resize(keys);
    step.step.pose->loop = loop;
    return step;
}

PrescribedStep stretch(Laterality laterality = Laterality::Unilateral)
{
    return posed(sampleStep(laterality, held(20s, 2, 10s)));
}

PrescribedStep dynamic(const Dose &dose, Laterality laterality = Laterality::Bilateral)
{
    return posed(sampleStep(laterality, dose, Position::Lying, StepKind::Dynamic));
}

PrescribedStep lastingAs(StepKind kind)
{
    return posed(sampleStep(Laterality::Bilateral, lasting(30s), Position::Lying, kind));
}

/// One step as the session does it: 10 s to prepare, then its work.
struct Shown
{
    explicit Shown(PrescribedStep step)
        : routine(routineOf({std::move(step)}))
        , timeline(compile(routine))
    {}

    Motion at(Milliseconds active, MotionStyle style = MotionStyle::Full) const
    {
        return motionAt(timeline, timeline.at(active), routine.steps.front(), style);
    }
    double along(Milliseconds active) const { return at(active).along; }
    double reduced(Milliseconds active) const { return at(active, MotionStyle::Reduced).along; }

    ResolvedRoutine routine;
    Timeline timeline;
};

} // namespace

TEST_CASE("The figure goes into the hold, stays and comes back with the clock", "[motion]")
{
    // 10 s move in, 13 s hold, 33 s release, 36 s rest
    const Shown shown(stretch());

    CHECK(shown.along(10s) == 0);
    CHECK(shown.along(11'500ms) == Approx(0.5));
    CHECK(shown.along(13s) == 1);
    CHECK(shown.along(32'999ms) == 1);
    CHECK(shown.along(34'500ms) == Approx(0.5));
    CHECK(shown.along(36s) == 0);
    CHECK(shown.along(40s) == 0);
    CHECK(shown.along(49s) == 1);
}

TEST_CASE("The figure starts and arrives without a jerk", "[motion]")
{
    const Shown shown(stretch());

    CHECK(shown.along(10'100ms) < 0.001);
    CHECK(shown.along(12'900ms) > 0.999);
    double fastest = 0;
    for (Milliseconds time{10'000}; time < 13s; time += 10ms)
        fastest = std::max(fastest, shown.along(time + 10ms) - shown.along(time));
    CHECK(fastest < 2 * 10.0 / 3'000);
}

TEST_CASE("Only the limbs count as movement", "[motion]")
{
    const Shown shown(stretch());

    CHECK(shown.at(11s).moves);
    CHECK_FALSE(shown.at(20s).moves);
    CHECK(shown.at(34s).moves);
    CHECK_FALSE(shown.at(40s).moves);
    CHECK_FALSE(shown.at(75s).moves);
}

TEST_CASE("The chest breathes in a hold, four seconds in and six out", "[motion]")
{
    const Shown shown(stretch());

    CHECK(shown.at(13s).breath == Approx(0));
    CHECK(shown.at(15s).breath == Approx(0.5));
    CHECK(shown.at(17s).breath == Approx(1));
    CHECK(shown.at(20s).breath == Approx(0.5));
    CHECK(shown.at(23s).breath == Approx(0));
    CHECK(shown.at(40s).breath == 0);
}

TEST_CASE("The coming movement is shown once before the count-down", "[motion]")
{
    // of 10 s: from 3 s on there, a pause, and back at 7 s
    const Shown shown(stretch());

    CHECK(shown.along(0s) == 0);
    CHECK(shown.along(3s) == 0);
    CHECK(shown.along(3'800ms) == Approx(0.5));
    CHECK(shown.along(4'600ms) == 1);
    CHECK(shown.along(5'700ms) == 1);
    CHECK(shown.along(6'400ms) == Approx(0.5));
    CHECK(shown.along(7s) == Approx(0).margin(1e-9));
    CHECK(shown.along(9'999ms) == 0);
    CHECK(shown.at(4s).moves);
    CHECK_FALSE(shown.at(5s).moves);
    CHECK_FALSE(shown.at(9s).moves);
}

TEST_CASE("Each repetition is shown in the same frames, whenever it is looked at", "[motion]")
{
    const Shown shown(dynamic(repeated(5s, 4)));
    const auto repetitionAt = [&](Milliseconds begin, Milliseconds late) {
        std::vector<double> places;
        for (Milliseconds time{0}; time < 5s; time += motionFrame) {
            const Place place = atFrame(shown.timeline.at(begin + time + late));
            places.push_back(motionAt(shown.timeline, place, shown.routine.steps[0]).along);
        }
        return places;
    };
    const std::vector<double> first = repetitionAt(10s, 0ms);
    CHECK(first.at(62) > 0.99);
    CHECK(repetitionAt(15s, 0ms) == first);
    CHECK(repetitionAt(20s, 39ms) == first);
}

TEST_CASE("A frame begins where it is, and ends as much later", "[motion]")
{
    const Shown shown(stretch());
    const Place place = shown.timeline.at(11'234ms);
    const Place frame = atFrame(place);
    CHECK(frame.elapsed == 1'200ms);
    CHECK(frame.left == place.left + 34ms);
    CHECK(frame.totalLeft == place.totalLeft + 34ms);
    CHECK(atFrame(frame) == frame);
}

TEST_CASE("A short preparation stays still", "[motion]")
{
    Pacing pacing;
    pacing.getReady = 7s;
    const ResolvedRoutine routine = routineOf({stretch()});
    const Timeline timeline = compile(routine, pacing);
    for (Milliseconds time{0}; time < 7s; time += 100ms) {
        INFO(time.count());
        CHECK(motionAt(timeline, timeline.at(time), routine.steps[0]) ==
              Motion{0, 0, Side::Left, false});
    }
}

TEST_CASE("The other side begins with the mirrored start", "[motion]")
{
    // 72 s other side, 80 s move in
    const Shown shown(stretch());

    CHECK(shown.at(71s).side == Side::Left);
    CHECK(shown.at(72s) == Motion{0, 0, Side::Right, false});
    CHECK(shown.at(79s) == Motion{0, 0, Side::Right, false});
    CHECK(shown.at(90s) == Motion{1, shown.at(90s).breath, Side::Right, false});
}

TEST_CASE("The figure does not turn round to come out of the last step", "[motion]")
{
    const Shown shown(stretch());
    const Milliseconds finish = shown.timeline.phases().back().start;

    CHECK(shown.at(finish + 1s) == Motion{0, 0, Side::Right, false});
}

TEST_CASE("A step without sides shows none", "[motion]")
{
    CHECK_FALSE(Shown(stretch(Laterality::Bilateral)).at(20s).side);
}

TEST_CASE("A repetition goes out and back within its tempo", "[motion]")
{
    const Shown shown(dynamic(repeated(4s, 3)));

    for (const Milliseconds begin : {10s, 14s, 18s}) {
        CHECK(shown.along(begin) == 0);
        CHECK(shown.along(begin + 1s) == Approx(0.5));
        CHECK(shown.along(begin + 2s) == 1);
        CHECK(shown.along(begin + 3s) == Approx(0.5));
        CHECK(shown.along(begin + 3'999ms) < 0.001);
        CHECK(shown.at(begin + 1s).moves);
    }
}

TEST_CASE("Alternating repetitions mirror every other one", "[motion]")
{
    const Shown shown(dynamic(repeated(4s, 3), Laterality::Alternating));

    CHECK(shown.at(11s).side == Side::Left);
    CHECK(shown.at(15s).side == Side::Right);
    CHECK(shown.at(19s).side == Side::Left);
}

TEST_CASE("A loop goes once round in a repetition", "[motion]")
{
    const Shown shown(posed(
        sampleStep(Laterality::Bilateral, repeated(6s, 2), Position::Lying, StepKind::Dynamic), 3,
        true));

    CHECK(shown.along(10s) == 0);
    CHECK(shown.along(12s) == Approx(1.0 / 3));
    CHECK(shown.along(14s) == Approx(2.0 / 3));
    CHECK(shown.along(15'999ms) > 0.999);
    CHECK(shown.along(16s) == 0);
}

TEST_CASE("A key takes its own share of the time", "[motion]")
{
    PrescribedStep step = posed(
        sampleStep(Laterality::Bilateral, repeated(8s, 1), Position::Lying, StepKind::Dynamic), 3,
        true);
    step.step.pose->keys[0].takes = 2; // the way back from the last
    const Shown shown(step);

    CHECK(shown.along(12s) == Approx(1.0 / 3));
    CHECK(shown.along(14s) == Approx(2.0 / 3));
    CHECK(shown.along(16s) == Approx(5.0 / 6));
}

TEST_CASE("Breathing is still but for the breath", "[motion]")
{
    SECTION("with one pose")
    {
        const Shown shown(posed(lastingAs(StepKind::Breathing), 1));
        CHECK(shown.at(14s) == Motion{0, shown.at(14s).breath, std::nullopt, false});
        CHECK(shown.at(14s).breath == Approx(1));
    }
    SECTION("with poses of breath out and in")
    {
        const Shown shown(lastingAs(StepKind::Breathing));
        CHECK(shown.along(12s) == Approx(shown.at(12s).breath));
        CHECK(shown.along(14s) == Approx(1));
        CHECK_FALSE(shown.at(12s).moves);
    }
}

TEST_CASE("A rest for a length of time stays at its start", "[motion]")
{
    CHECK(Shown(lastingAs(StepKind::Rest)).along(20s) == 0);
}

TEST_CASE("A stretch for a length of time is entered and left within it", "[motion]")
{
    const Shown shown(lastingAs(StepKind::Static));

    CHECK(shown.along(10s) == 0);
    CHECK(shown.along(11'600ms) == 1);
    CHECK(shown.along(38'800ms) == 1);
    CHECK(shown.along(39'400ms) == Approx(0.5));
    CHECK(shown.along(39'999ms) < 0.001);
}

TEST_CASE("Moving for a length of time is calm whole repetitions", "[motion]")
{
    const Shown shown(dynamic(lasting(20s)));

    for (const Milliseconds begin : {10s, 16s, 22s}) {
        CHECK(shown.along(begin) == Approx(0).margin(1e-9));
        CHECK(shown.along(begin + 3s) == 1);
    }
    // Two seconds are too short for another one.
    CHECK(shown.along(29s) == 0);
    CHECK_FALSE(shown.at(29s).moves);
}

TEST_CASE("Moving for a short time is one repetition", "[motion]")
{
    CHECK(Shown(dynamic(lasting(4s))).along(12s) == 1);
}

TEST_CASE("Alternating for a length of time changes sides by itself", "[motion]")
{
    const Shown shown(dynamic(lasting(20s), Laterality::Alternating));
    CHECK(shown.at(11s).side == Side::Left);
    CHECK(shown.at(17s).side == Side::Right);
    CHECK(shown.at(23s).side == Side::Left);
}

TEST_CASE("Without a movement the figure is still", "[motion]")
{
    const Shown one(posed(sampleStep(Laterality::Bilateral, held(20s)), 1));
    const Shown none(sampleStep(Laterality::Bilateral, held(20s)));
    for (Milliseconds time{0}; time < 40s; time += 500ms) {
        INFO(time.count());
        CHECK(one.along(time) == 0);
        CHECK_FALSE(one.at(time).moves);
        CHECK(none.along(time) == 0);
        CHECK_FALSE(none.at(time).moves);
    }
}

TEST_CASE("With reduced motion there is the start, then the end, and no breath", "[motion]")
{
    const Shown shown(stretch());
    for (Milliseconds time{0}; time < shown.timeline.phases().back().start; time += 100ms) {
        INFO(time.count());
        const Motion motion = shown.at(time, MotionStyle::Reduced);
        const bool isStart = time < 2s || (time >= 72s && time < 74s);
        CHECK(motion ==
              Motion{isStart ? 0.0 : 1.0, 0, time < 72s ? Side::Left : Side::Right, false});
    }
    CHECK(shown.reduced(shown.timeline.total()) == 0);
}

TEST_CASE("With reduced motion repetitions show their end", "[motion]")
{
    const Shown shown(dynamic(repeated(4s, 4), Laterality::Alternating));
    for (const Milliseconds time : {10s, 11s, 12s, 13s}) {
        CHECK(shown.reduced(time) == 1);
        CHECK_FALSE(shown.at(time, MotionStyle::Reduced).moves);
    }
    CHECK(shown.at(15s, MotionStyle::Reduced).side == Side::Right);
}

TEST_CASE("A movement shown on its own goes to its end and back, again and again", "[motion]")
{
    const Step step = stretch().step;
    const auto along = [&](Milliseconds time) { return demonstrationAt(time, step).along; };

    for (const Milliseconds begin : {0s, 5s, 50s}) {
        CHECK(along(begin) == 0);
        CHECK(along(begin + 1s) == 0);
        CHECK(along(begin + 1'800ms) == Approx(0.5));
        CHECK(along(begin + 3s) == 1);
        CHECK(along(begin + 4'400ms) == Approx(0.5));
        CHECK(along(begin + 4'999ms) < 0.001);
        CHECK(demonstrationAt(begin + 2s, step).moves);
        CHECK_FALSE(demonstrationAt(begin + 3s, step).moves);
    }
}

TEST_CASE("A movement shown with reduced motion stays at its end", "[motion]")
{
    const Step step = stretch().step;
    CHECK(demonstrationAt(1'999ms, step, MotionStyle::Reduced) == Motion());
    CHECK(demonstrationAt(2s, step, MotionStyle::Reduced).along == 1);
    CHECK(demonstrationAt(1h, step, MotionStyle::Reduced).along == 1);
}
