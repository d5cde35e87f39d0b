#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/safety/safety_page.h"

using namespace hipwise;

namespace {

Settings atFirst()
{
    Settings settings = settled();
    settings.hasReadSafety = false;
    return settings;
}

} // namespace

TEST_CASE("The safety page comes before the first session", "[ui][safety]")
{
    OpenWindow open(atFirst());
    open.startCard(0);
    REQUIRE(shows<SafetyPage>(open.window));
    REQUIRE_FALSE(shows<PlayerPage>(open.window));

    click(seen(open.window, "noneButton"));
    CHECK(shows<PlayerPage>(open.window));
    CHECK(open.store.load().hasReadSafety);
}

TEST_CASE("The answer on the safety page can be given by keyboard", "[ui][safety]")
{
    OpenWindow open(atFirst());
    open.startCard(0);
    INFO(open.window.focusWidget()->accessibleName().toStdString());
    press(open.window, Qt::Key_Return);
    CHECK(shows<PlayerPage>(open.window));
}

TEST_CASE("Whoever has read the safety page goes straight into a session", "[ui][safety]")
{
    OpenWindow open;
    open.startCard(0);
    CHECK(shows<PlayerPage>(open.window));
}

TEST_CASE("Not now leads back to the library and asks again", "[ui][safety]")
{
    OpenWindow open(atFirst());
    open.startCard(0);
    click(seen(open.window, "notNowButton"));
    CHECK(shows<CardView>(open.window));
    CHECK_FALSE(open.store.load().hasReadSafety);

    open.startCard(0);
    CHECK(shows<SafetyPage>(open.window));
}

TEST_CASE("Something true on the safety page starts nothing", "[ui][safety]")
{
    OpenWindow open(atFirst());
    open.startCard(0);
    click(seen(open.window, "oneButton"));
    CHECK(shows<SafetyPage>(open.window));

    click(seen(open.window, "closeButton"));
    CHECK(shows<CardView>(open.window));
    CHECK_FALSE(open.store.load().hasReadSafety);
}

TEST_CASE("The safety page read from the sidebar leads back to the library", "[ui][safety]")
{
    OpenWindow open;
    click(seen(open.window, "shieldItem"));
    REQUIRE(shows<SafetyPage>(open.window));

    click(seen(open.window, "noneButton"));
    CHECK(shows<CardView>(open.window));
}
