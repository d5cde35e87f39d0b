#include "session/open_set.h"
#include "ui/open_player.h"
#include "ui/open_window.h"
#include "ui/player/far_words.h"
#include "ui/player/player_view.h"
#include "ui/widgets/button.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Pacing patient()
{
    Pacing pacing;
    pacing.waitsForDone = true;
    return pacing;
}

/// In a set of six that waits for the person, with a hold after it.
struct WaitingPlayer : OpenPlayer
{
    WaitingPlayer()
        : OpenPlayer(routineOf({sampleStep(Laterality::Bilateral, repeated(4s, 6),
                                           Position::Standing, StepKind::Dynamic),
                                sampleStep(Laterality::Bilateral, held(20s))}),
                     10s, patient())
    {}

    bool waits() const { return is<Session::Running>() && isOpenSet(session().phase()); }
    bool isThrough() const { return session().phase().step == 1; }
};

} // namespace

TEST_CASE("A set that waits goes on at Done, by any of its ways", "[ui][player][done]")
{
    WaitingPlayer open;
    open.live(1min);
    REQUIRE(open.waits());
    SECTION("the button")
    {
        const auto &button = seen<Button>(open.page, "readyButton");
        CHECK(button.text() == QStringLiteral("Done"));
        open.click("readyButton");
    }
    SECTION("the keys")
    {
        open.press(GENERATE(Qt::Key_Space, Qt::Key_Return, Qt::Key_MediaNext, Qt::Key_PageDown));
    }
    CHECK(open.isThrough());
    CHECK(open.is<Session::Running>());
    CHECK(open.session().outcomes().front().isComplete());
}

TEST_CASE("A set that waits is paused by Esc, and then Space goes on with it", "[ui][player][done]")
{
    WaitingPlayer open;
    open.press(Qt::Key_Escape);
    CHECK(open.is<Session::Paused>());
    open.press(Qt::Key_Space);
    open.live(Session::leadIn + 100ms);
    CHECK(open.waits());
}

TEST_CASE("Space pauses as ever where nothing waits", "[ui][player][done]")
{
    WaitingPlayer open;
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Space);
    CHECK(open.is<Session::Paused>());
}

TEST_CASE("What nobody can know is not shown as known", "[ui][player][done]")
{
    WaitingPlayer open;
    CHECK(open.text("totalLeft").startsWith(QLatin1String("about ")));
    PlayerView view = viewOf(open.session());
    CHECK(view.count == QStringLiteral("6"));
    CHECK(view.countCaption == QStringLiteral("times"));
    CHECK(view.fractionLeft == 1);
    open.live(1min);
    view = viewOf(open.session());
    CHECK(view.fractionLeft == 1);
    CHECK_FALSE(view.isLastSeconds);
    CHECK_FALSE(view.canAddTime);

    open.press(Qt::Key_Space);
    open.live(1s);
    CHECK_FALSE(open.text("totalLeft").startsWith(QLatin1String("about ")));
}

TEST_CASE("From afar, too, a set that waits says how it goes on", "[ui][player][done][far]")
{
    const WaitingPlayer open;
    const FarWords words = farWordsOf(viewOf(open.session()), {}, false);
    CHECK(words.count == QStringLiteral("6"));
    CHECK(words.repetition == QStringLiteral("times"));
    CHECK(words.below == QStringLiteral("Space when you are done"));
}

TEST_CASE("Sets wait only where the settings say so", "[ui][done][settings]")
{
    Settings settings = settled();
    settings.waitsForDone = GENERATE(false, true);
    OpenWindow open(settings);
    const auto isByTempo = [](const CatalogRoutine &routine) {
        return std::ranges::any_of(routine.content.steps, [](const PrescribedStep &step) {
            return step.dose.tempo.count() > 0;
        });
    };
    const auto routine = std::ranges::find_if(shipped().routines(), isByTempo);
    REQUIRE(routine != shipped().routines().end());
    open.window.startRoutine(*routine);
    const auto &page = *open.window.findChild<PlayerPage *>();
    const std::vector<Phase> &phases = page.player()->session().timeline().phases();
    CHECK(std::ranges::any_of(phases, isOpenSet) == settings.waitsForDone);
}
