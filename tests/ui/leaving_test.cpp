#include "ui/open_player.h"
#include "ui/open_window.h"
#include "ui/player/leave_page.h"
#include "ui/summary/summary_page.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The program with a session under way.
struct WindowInSession : OpenWindow
{
    WindowInSession() { startCard(0); }
};

} // namespace

TEST_CASE("Leave asks once", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.click("leaveButton");

    CHECK(shows<LeavePage>(open.page));
    CHECK(open.is<Session::Paused>());
    open.live(1min);
    CHECK(open.now() == 20s);
}

TEST_CASE("Stay comes back to the session, still paused", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.click("leaveButton");
    SECTION("by mouse")
    {
        open.click("stayButton");
    }
    SECTION("by keyboard, as it has the focus")
    {
        open.press(Qt::Key_Return);
    }

    CHECK_FALSE(shows<LeavePage>(open.page));
    CHECK(open.is<Session::Paused>());
    open.press(Qt::Key_Space);
    open.let(4s);
    CHECK(open.now() == 21s);
}

TEST_CASE("Leaving for good ends the session", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);
    open.click("endButton");
    REQUIRE(shows<LeavePage>(open.page));
    open.click("leaveForGoodButton");
    CHECK(open.is<Session::Finished>());
}

TEST_CASE("The keys of the session rest while it asks whether to leave", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.click("leaveButton");
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_R, Qt::Key_S, Qt::Key_Up})
        open.press(key);
    CHECK(open.now() == 20s);
    CHECK(shows<LeavePage>(open.page));
}

TEST_CASE("A session that is left comes to its summary", "[ui][player]")
{
    WindowInSession open;
    click(seen(open.window, "leaveButton"));
    click(seen(open.window, "leaveForGoodButton"));
    REQUIRE(shows<SummaryPage>(open.window));

    click(seen(open.window, "closeButton"));
    CHECK(shows<CardView>(open.window));
}

TEST_CASE("A session that is over comes to its summary by itself", "[ui][player]")
{
    WindowInSession open;
    open.clock.advance(1h);
    CHECK(comesTrue([&] { return shows<SummaryPage>(open.window); }));
}

TEST_CASE("Something hurts can lead to the summary", "[ui][player]")
{
    WindowInSession open;
    press(open.window, Qt::Key_H);
    click(seen(open.window, "hurtsEndButton"));
    CHECK(shows<SummaryPage>(open.window));
}

TEST_CASE("Closing the window in a session asks first", "[ui][player]")
{
    WindowInSession open;
    CHECK_FALSE(open.window.close());
    REQUIRE(open.window.isVisible());
    CHECK(shows<LeavePage>(open.window));

    SECTION("the second time it closes")
    {
        CHECK(open.window.close());
        CHECK_FALSE(open.window.isVisible());
    }
    SECTION("whoever stays is asked again")
    {
        click(seen(open.window, "stayButton"));
        CHECK_FALSE(open.window.close());
    }
}

TEST_CASE("Closing the window asks nothing outside a session", "[ui][player]")
{
    SECTION("in the library")
    {
        OpenWindow open;
        CHECK(open.window.close());
    }
    SECTION("on the summary")
    {
        WindowInSession open;
        press(open.window, Qt::Key_H);
        click(seen(open.window, "hurtsEndButton"));
        CHECK(open.window.close());
    }
}

TEST_CASE("Closing the window while something hurts asks first", "[ui][player][safety]")
{
    WindowInSession open;
    press(open.window, Qt::Key_H);
    CHECK_FALSE(open.window.close());
    CHECK(shows<LeavePage>(open.window));
    CHECK(open.window.close());
}

TEST_CASE("Whoever stays while something hurts is where they were", "[ui][player][safety]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_H);
    open.page.askToLeave();
    open.click("stayButton");
    CHECK(open.is<Session::Interrupted>());
    open.click("passedButton");
    CHECK(open.is<Session::LeadIn>());
    CHECK_FALSE(shows<LeavePage>(open.page));
}

TEST_CASE("The window is no longer full screen once the session is over", "[ui][player]")
{
    WindowInSession open;
    press(open.window, Qt::Key_F);
    REQUIRE(open.window.isFullScreen());
    press(open.window, Qt::Key_H);
    click(seen(open.window, "hurtsEndButton"));
    CHECK_FALSE(open.window.isFullScreen());
}

TEST_CASE("Muting in a session is kept", "[ui][player]")
{
    WindowInSession open;
    press(open.window, Qt::Key_M);
    CHECK_FALSE(open.store.load().isMuted);
    CHECK_FALSE(open.tones.isMuted());
    press(open.window, Qt::Key_M);
    CHECK(open.store.load().isMuted);
    CHECK(open.tones.isMuted());
}
