#include "catalog/sample_files.h"
#include "support/fake_clock.h"
#include "support/qt_strings.h"
#include "ui/player/player_view.h"

#include <numeric>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// What the player shows of every phase of every shipped routine, a little into it.
struct Moment
{
    const ResolvedRoutine &routine;
    const Timeline &timeline;
    const Phase &phase;
    const PrescribedStep &step;
    PlayerView view;
};

template<typename Check>
void forEveryPhase(Check check)
{
    for (const CatalogRoutine &routine : shipped().routines()) {
        for (const Side first : {Side::Left, Side::Right}) {
            Pacing pacing;
            pacing.firstSide = first;
            FakeClock clock;
            Session session(routine.content, pacing, clock);
            session.start();
            for (std::size_t i = 0; i < session.timeline().phases().size(); ++i) {
                const Phase &phase = session.timeline().phase(i);
                clock.advance(phase.start + 1ms - (clock.now() - FakeClock().now()));
                session.update();
                INFO(routine.content.routine.id << " phase " << i << " " << wordFor(phase.kind));
                check(Moment{routine.content, session.timeline(), phase,
                             routine.content.steps[phase.step], viewOf(session)});
            }
        }
    }
}

bool isUnilateral(const Moment &moment)
{
    return moment.step.step.laterality == Laterality::Unilateral;
}

} // namespace

TEST_CASE("Nothing that is always shown is ever empty", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        const PlayerView &view = moment.view;
        CHECK_FALSE(view.pill.isEmpty());
        CHECK_FALSE(view.heading.isEmpty());
        CHECK_FALSE(view.instruction.isEmpty());
        CHECK_FALSE(view.count.isEmpty());
        CHECK_FALSE(view.countCaption.isEmpty());
        CHECK_FALSE(view.nextLead.isEmpty());
        CHECK_FALSE(view.nextText.isEmpty());
    });
}

TEST_CASE("No place for a side is left unfilled", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        const PlayerView &view = moment.view;
        for (const QString &text : {view.heading, view.instruction, view.breathing, view.caution,
                                    view.nextText, view.feel})
            CHECK_FALSE(text.contains(QLatin1Char('{')));
    });
}

TEST_CASE("The player counts the steps", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        CHECK(moment.view.stepOf == QStringLiteral("Step %1 of %2")
                                        .arg(moment.phase.step + 1)
                                        .arg(moment.routine.steps.size()));
        CHECK(moment.view.title == QString::fromStdString(moment.routine.routine.title));
    });
}

TEST_CASE("The segments are the session", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        const PlayerView &view = moment.view;
        CHECK(view.segmentSeconds.size() == moment.routine.steps.size());
        CHECK(view.segment == moment.phase.step);
        const double sum =
            std::accumulate(view.segmentSeconds.begin(), view.segmentSeconds.end(), 0.0);
        CHECK(sum == Approx(static_cast<double>(moment.timeline.total().count()) / 1000.0));
        CHECK(view.segmentDone >= 0);
        CHECK(view.segmentDone <= 1);
        CHECK(view.fractionLeft > 0);
        CHECK(view.fractionLeft <= 1);
    });
}

TEST_CASE("The player says the side wherever there is one", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        if (!isUnilateral(moment) || !moment.phase.side)
            return;
        const QString word =
            moment.phase.side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
        const bool isChange = moment.phase.kind == PhaseKind::SwitchSide;
        const QString &where = isChange ? moment.view.heading : moment.view.pill;
        CHECK(where.contains(word, Qt::CaseInsensitive));
    });
}

TEST_CASE("The row below the picture shows a step of the routine", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        CHECK(moment.view.nextStep >= moment.phase.step);
        CHECK(moment.view.nextStep <= moment.phase.step + 1);
        CHECK(moment.view.nextStep < moment.routine.steps.size());
    });
}

TEST_CASE("Only the work has the ring of the work", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        const PhaseKind kind = moment.phase.kind;
        const bool waits = kind == PhaseKind::Prepare || kind == PhaseKind::Rest ||
                           kind == PhaseKind::SwitchSide || kind == PhaseKind::Finish;
        CHECK(moment.view.isWork == !waits);
        CHECK(moment.view.hasHalf == (kind == PhaseKind::Hold));
        CHECK(moment.view.canBeReady == isWaiting(kind));
    });
}

TEST_CASE("A change of side counts both sides", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        const bool isChange = moment.phase.kind == PhaseKind::SwitchSide;
        CHECK(moment.view.sides.size() == (isChange ? 2U : 0U));
        if (!isChange)
            return;
        CHECK(moment.view.sides[0].done == moment.view.sides[0].planned);
        CHECK(moment.view.sides[1].done == 0);
    });
}

TEST_CASE("The count is the seconds left, or the repetition", "[ui][player]")
{
    forEveryPhase([](const Moment &moment) {
        const bool counts = moment.phase.kind == PhaseKind::Repeat;
        const auto seconds = (moment.phase.duration.count() + 999) / 1000;
        CHECK(moment.view.count == QString::number(counts ? moment.phase.repetition : seconds));
    });
}

TEST_CASE("While resting, the repetition is told as the next one", "[ui][player]")
{
    int rests = 0;
    forEveryPhase([&rests](const Moment &moment) {
        const bool isRest = moment.phase.kind == PhaseKind::Rest;
        CHECK(moment.view.isNextRepetition == (isRest && moment.phase.repetition > 0));
        if (isRest && moment.phase.repetition > 0) {
            CHECK(moment.view.repetition == moment.phase.repetition);
            CHECK(moment.view.repetitionNote.startsWith(QStringLiteral("Next")));
            ++rests;
        }
    });
    CHECK(rests > 0);
}

TEST_CASE("The ring empties from full to nothing over a set of repetitions", "[ui][player]")
{
    double before = 2;
    forEveryPhase([&before](const Moment &moment) {
        if (moment.phase.kind != PhaseKind::Repeat) {
            before = 2;
            return;
        }
        CHECK(moment.view.fractionLeft < before);
        before = moment.view.fractionLeft;
    });
}
