#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/random_routine.h"

#include <algorithm>
#include <map>

using namespace hipwise;

namespace {

std::vector<Phase> phasesOf(const Timeline &timeline, std::size_t step)
{
    std::vector<Phase> phases;
    std::copy_if(timeline.phases().begin(), timeline.phases().end(), std::back_inserter(phases),
                 [step](const Phase &phase) {
                     return phase.step == step && phase.kind != PhaseKind::Finish;
                 });
    return phases;
}

bool isWork(const Phase &phase)
{
    return phase.kind == PhaseKind::Hold || phase.kind == PhaseKind::Repeat;
}

int repetitionsASet(const Dose &dose)
{
    return dose.duration.count() > 0 ? 1 : dose.repetitions;
}

Milliseconds workASet(const Dose &dose)
{
    return dose.duration + (dose.hold + dose.tempo) * repetitionsASet(dose);
}

/// All that must be the same on both sides.
bool sameButForSide(const Phase &a, const Phase &b)
{
    return a.kind == b.kind && a.duration == b.duration && a.repetition == b.repetition &&
           a.repetitions == b.repetitions && a.set == b.set && a.sets == b.sets;
}

void checkBothSides(const std::vector<Phase> &phases, Side first)
{
    const auto change = std::find_if(phases.begin(), phases.end(), [](const Phase &phase) {
        return phase.kind == PhaseKind::SwitchSide;
    });
    REQUIRE(change != phases.end());
    const std::vector<Phase> before(phases.begin() + 1, change);
    const std::vector<Phase> after(change + 1, phases.end());
    REQUIRE(before.size() == after.size());
    CHECK(std::equal(before.begin(), before.end(), after.begin(), sameButForSide));
    CHECK(std::all_of(before.begin(), before.end(),
                      [first](const Phase &phase) { return phase.side == first; }));
    CHECK(std::all_of(after.begin(), after.end(),
                      [first](const Phase &phase) { return phase.side == otherSide(first); }));
}

void checkAlternating(const std::vector<Phase> &phases, const Dose &dose)
{
    std::map<Side, int> done;
    std::optional<Side> before;
    for (const Phase &phase : phases) {
        if (!isWork(phase))
            continue;
        CHECK(phase.side != (before ? before : std::nullopt));
        // A stretch of time has no repetitions that could change sides.
        before = dose.duration.count() > 0 ? std::nullopt : phase.side;
        ++done[*phase.side];
    }
    if (dose.duration.count() == 0)
        CHECK(std::abs(done[Side::Left] - done[Side::Right]) <= 1);
}

} // namespace

TEST_CASE("Any routine has its exact dose, each side the same", "[compiler][property]")
{
    const auto seed = GENERATE(range(0U, 400U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    const ResolvedRoutine routine = random.routine();
    const Pacing pacing = random.pacing();

    const Timeline timeline = compile(routine, pacing);

    REQUIRE(timeline.stepCount() == routine.steps.size());
    for (std::size_t step = 0; step < routine.steps.size(); ++step) {
        INFO("step " << step);
        const Dose &dose = routine.steps[step].dose;
        const Laterality laterality = routine.steps[step].step.laterality;
        const std::vector<Phase> phases = phasesOf(timeline, step);
        const int sides = laterality == Laterality::Unilateral ? 2 : 1;

        Milliseconds work{0};
        for (const Phase &phase : phases)
            work += isWork(phase) ? phase.duration : Milliseconds(0);
        CHECK(std::count_if(phases.begin(), phases.end(), isWork) ==
              sides * dose.sets * repetitionsASet(dose));
        CHECK(work == sides * dose.sets * workASet(dose));
        CHECK(phases.front().kind == PhaseKind::Prepare);
        if (laterality == Laterality::Unilateral)
            checkBothSides(phases, pacing.firstSide);
        if (laterality == Laterality::Alternating)
            checkAlternating(phases, dose);
        if (laterality == Laterality::Bilateral)
            CHECK(std::none_of(phases.begin(), phases.end(),
                               [](const Phase &phase) { return phase.side.has_value(); }));
    }
}

TEST_CASE("Any routine rests between and never before, after or twice", "[compiler][property]")
{
    const auto seed = GENERATE(range(1'000U, 1'200U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    const ResolvedRoutine routine = random.routine();
    const Timeline timeline = compile(routine, random.pacing());

    const std::vector<Phase> &phases = timeline.phases();
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (phases[i].kind != PhaseKind::Rest)
            continue;
        INFO("phase " << i);
        REQUIRE(i + 1 < phases.size());
        const PhaseKind before = phases[i - 1].kind;
        const PhaseKind after = phases[i + 1].kind;
        CHECK((before == PhaseKind::Release || isWork(phases[i - 1])));
        CHECK((after == PhaseKind::Move || isWork(phases[i + 1])));
        CHECK(phases[i].duration == routine.steps[phases[i].step].dose.rest);
    }
}

TEST_CASE("Any timeline has no gaps and knows every moment of it", "[timeline][property]")
{
    const auto seed = GENERATE(range(2'000U, 2'100U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    const ResolvedRoutine routine = random.routine();
    const Timeline timeline = compile(routine, random.pacing());

    Milliseconds end{0};
    for (const Phase &phase : timeline.phases()) {
        CHECK(phase.start == end);
        CHECK(phase.set >= 1);
        CHECK(phase.set <= phase.sets);
        end = phase.end();
    }
    CHECK(timeline.total() == end);
    for (int look = 0; look < 50; ++look) {
        const Milliseconds active(random.number(0, static_cast<int>(end.count())));
        const Place place = timeline.at(active);
        const Phase &phase = timeline.phase(place.phase);
        CHECK(phase.start + place.elapsed == active);
        CHECK(place.elapsed + place.left == phase.duration);
        CHECK(place.totalLeft == end - active);
        CHECK((active < phase.end() || active == end));
    }
}
