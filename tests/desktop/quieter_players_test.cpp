#include "desktop/desktop_bus.h"
#include "desktop/media_remote.h"
#include "desktop/music_player.h"
#include "desktop/quieter_players.h"
#include "support/bus_server.h"
#include "support/catch.h"

#include <cmath>

using namespace hipwise;
using namespace hipwise::test;

namespace {

bool isAt(const MusicPlayer &player, double volume)
{
    return std::abs(player.volume - volume) < 1e-9;
}

} // namespace

TEST_CASE("Music is turned down while something is said, and up again after it", "[quieter]")
{
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection());
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.volume < 0.5; }));
    CHECK(isAt(music, 0.24));
    CHECK(players.isAnyLowered());
    players.setQuiet(false);
    CHECK(comesToPass([&] { return isAt(music, 0.8); }));
    CHECK_FALSE(players.isAnyLowered());
    CHECK(music.timesSet == 2);
}

TEST_CASE("Between two phrases the music does not swell", "[quieter]")
{
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection());
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1; }));
    players.setQuiet(false);
    players.setQuiet(true);
    players.setQuiet(false);
    CHECK(comesToPass([&] { return isAt(music, 0.8); }));
    CHECK(music.timesSet == 2);
}

TEST_CASE("What does not play, or is silent, is left alone", "[quieter]")
{
    BusServer server;
    MusicPlayer paused(server.visitor(QStringLiteral("paused")), QStringLiteral("paused"));
    paused.status = QStringLiteral("Paused");
    MusicPlayer silent(server.visitor(QStringLiteral("silent")), QStringLiteral("silent"));
    silent.volume = 0;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection());
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1; }));
    CHECK(paused.timesSet == 0);
    CHECK(silent.timesSet == 0);
}

TEST_CASE("A volume that somebody changed meanwhile stays as they want it", "[quieter]")
{
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    MusicPlayer other(server.visitor(QStringLiteral("other")), QStringLiteral("other"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection());
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1 && other.timesSet == 1; }));
    music.volume = 0.5;
    players.setQuiet(false);
    REQUIRE(comesToPass([&] { return other.timesSet == 2; }));
    CHECK(music.volume == 0.5);
}

TEST_CASE("With the session its quiet ends", "[quieter]")
{
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    {
        QuieterPlayers players(bus.connection());
        players.setQuiet(true);
        REQUIRE(comesToPass([&] { return players.isAnyLowered() && music.timesSet == 1; }));
    }
    CHECK(comesToPass([&] { return isAt(music, 0.8); }));
}

TEST_CASE("Hipwise never turns itself down", "[quieter]")
{
    BusServer server;
    MusicPlayer own(server.visitor(QStringLiteral("own")), QStringLiteral("hipwise.instance7"));
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection());
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1; }));
    CHECK(own.timesSet == 0);
}

TEST_CASE("A player that goes away in between does no harm", "[quieter]")
{
    BusServer server;
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection());
    {
        MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
        players.setQuiet(true);
        REQUIRE(comesToPass([&] { return players.isAnyLowered(); }));
    }
    players.setQuiet(false);
    CHECK(comesToPass([&] { return !players.isAnyLowered(); }));
}
