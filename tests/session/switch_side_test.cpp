#include "session/session.h"
#include "support/catch.h"
#include "support/running_session.h"
#include "support/sample_steps.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("Switching the side has its own time on either side", "[session]")
{
    const auto switchedAt = [](Milliseconds into) {
        RunningSession run(into);
        CHECK(run.session.canSwitchSide());
        run.session.switchSide();
        return run.now();
    };

    CHECK(switchedAt(4s) == 72s);
    CHECK(switchedAt(20s) == 72s);
    CHECK(switchedAt(72s) == 0s);
    CHECK(switchedAt(90s) == 0s);
}

TEST_CASE("A switch of side says which side", "[session]")
{
    RunningSession run(20s);
    run.session.switchSide();
    CHECK(textsOf(CueKind::OtherSide, run.session.update()) == Lines{"Other side: right side."});

    run.let(20s);
    run.session.switchSide();
    CHECK(textsOf(CueKind::GetReady, run.session.update()) ==
          Lines{"Get ready: Knee to chest, left side."});
}

TEST_CASE("There is no side to switch in other steps, nor once the work is over", "[session]")
{
    const Milliseconds into = GENERATE(values<Milliseconds>({180s, 220s, 241s}));
    RunningSession run(into);

    CHECK_FALSE(run.session.canSwitchSide());
    run.session.switchSide();
    CHECK(run.now() == into);
}

TEST_CASE("After the last side of the last step there is no side to switch", "[session]")
{
    RunningSession run(61s, routineOf({sampleStep(Laterality::Unilateral, held(15s))}));
    REQUIRE(run.session.phase().kind == PhaseKind::Finish);

    CHECK_FALSE(run.session.canSwitchSide());
    run.session.switchSide();
    CHECK(run.now() == 61s);
}
