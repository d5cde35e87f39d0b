#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/player/session_player.h"

#include <QAbstractButton>

using namespace hipwise;

namespace {

/// Which side a session begun now has first.
Side firstSide(OpenWindow &open)
{
    open.startRoutine("seed-lying");
    const Side side = open.window.findChild<PlayerPage *>()->player()->session().pacing().firstSide;
    click(seen(open.window, "leaveButton"));
    click(seen(open.window, "leaveForGoodButton"));
    click(seen(open.window, "closeButton"));
    return side;
}

} // namespace

TEST_CASE("By turns, one side is first today and the other tomorrow", "[ui][sides]")
{
    Settings settings = settled();
    settings.alternatesSides = true;
    Profile profile = ready();
    OpenWindow today(settings, profile);
    FakeWallClock wall;
    wall.advance(1);
    profile.checkedIn = wall.today();
    OpenWindow tomorrow(settings, profile, {}, wall);
    CHECK(firstSide(today) != firstSide(tomorrow));
}

TEST_CASE("That sides go by turns is chosen where the first side is", "[ui][sides]")
{
    OpenWindow open;
    open.openCard(0);
    seen<QAbstractButton>(open.window, "byTurnsChip").click();
    CHECK(open.store.load().alternatesSides);
    seen<QAbstractButton>(open.window, "rightFirstChip").click();
    CHECK_FALSE(open.store.load().alternatesSides);
    CHECK(open.store.load().firstSide == Side::Right);
    CHECK(firstSide(open) == Side::Right);
}

TEST_CASE("The time to get ready is as the person wants it", "[ui][settings]")
{
    Settings settings = settled();
    settings.getReadySeconds = 20;
    OpenWindow open(settings);
    open.startRoutine("seed-lying");
    const Session &session = open.window.findChild<PlayerPage *>()->player()->session();
    CHECK(session.phase().duration == std::chrono::seconds(20));
}
