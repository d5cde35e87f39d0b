#include "catalog/temporary_folder.h"
#include "desktop/desktop_bus.h"
#include "desktop/lowered_volumes.h"
#include "desktop/media_remote.h"
#include "desktop/music_player.h"
#include "desktop/quieter_players.h"
#include "support/bus_server.h"
#include "support/catch.h"

#include <cmath>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// What is noted of the players that are turned down.
struct Noted
{
    TemporaryFolder folder;
    LoweredVolumes file{folder / "lowered-players"};
};

bool isAt(const MusicPlayer &player, double volume)
{
    return std::abs(player.volume - volume) < 1e-9;
}

} // namespace

TEST_CASE("Music is turned down while something is said, and up again after it", "[quieter]")
{
    const Noted noted;
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
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
    const Noted noted;
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
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
    const Noted noted;
    BusServer server;
    MusicPlayer paused(server.visitor(QStringLiteral("paused")), QStringLiteral("paused"));
    paused.status = QStringLiteral("Paused");
    MusicPlayer silent(server.visitor(QStringLiteral("silent")), QStringLiteral("silent"));
    silent.volume = 0;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1; }));
    CHECK(paused.timesSet == 0);
    CHECK(silent.timesSet == 0);
}

TEST_CASE("A volume that somebody changed meanwhile stays as they want it", "[quieter]")
{
    const Noted noted;
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    MusicPlayer other(server.visitor(QStringLiteral("other")), QStringLiteral("other"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1 && other.timesSet == 1; }));
    music.volume = 0.5;
    players.setQuiet(false);
    REQUIRE(comesToPass([&] { return other.timesSet == 2; }));
    CHECK(music.volume == 0.5);
}

TEST_CASE("With the session its quiet ends", "[quieter]")
{
    const Noted noted;
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    {
        QuieterPlayers players(bus.connection(), noted.file);
        players.setQuiet(true);
        REQUIRE(comesToPass([&] { return players.isAnyLowered() && music.timesSet == 1; }));
    }
    CHECK(comesToPass([&] { return isAt(music, 0.8); }));
}

TEST_CASE("Hipwise never turns itself down", "[quieter]")
{
    const Noted noted;
    BusServer server;
    MusicPlayer own(server.visitor(QStringLiteral("own")), QStringLiteral("hipwise.instance7"));
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1; }));
    CHECK(own.timesSet == 0);
}

TEST_CASE("A player that goes away in between does no harm", "[quieter]")
{
    const Noted noted;
    BusServer server;
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
    {
        MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
        players.setQuiet(true);
        REQUIRE(comesToPass([&] { return players.isAnyLowered(); }));
    }
    players.setQuiet(false);
    CHECK(comesToPass([&] { return !players.isAnyLowered(); }));
}

TEST_CASE("What is turned down is noted until it is up again", "[quieter]")
{
    const Noted noted;
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    DesktopBus bus(server.address());
    QuieterPlayers players(bus.connection(), noted.file);
    players.setQuiet(true);
    REQUIRE(comesToPass([&] { return music.timesSet == 1; }));
    CHECK(noted.file.load() ==
          LoweredVolumes::Volumes{{QStringLiteral("org.mpris.MediaPlayer2.music"), 0.8}});
    players.setQuiet(false);
    REQUIRE(comesToPass([&] { return isAt(music, 0.8); }));
    CHECK(comesToPass([&] { return noted.file.load().isEmpty(); }));
    CHECK_FALSE(std::filesystem::exists(noted.folder / "lowered-players"));
}

TEST_CASE("What a program that was killed has left turned down is put back by the next",
          "[quieter]")
{
    const Noted noted;
    BusServer server;
    MusicPlayer music(server.visitor(QStringLiteral("music")), QStringLiteral("music"));
    music.volume = 0.24;
    MusicPlayer moved(server.visitor(QStringLiteral("moved")), QStringLiteral("moved"));
    moved.volume = 0.5;
    noted.file.save({{QStringLiteral("org.mpris.MediaPlayer2.music"), 0.8},
                     {QStringLiteral("org.mpris.MediaPlayer2.moved"), 0.8},
                     {QStringLiteral("org.mpris.MediaPlayer2.gone"), 0.8}});
    DesktopBus bus(server.address());
    const QuieterPlayers players(bus.connection(), noted.file);
    CHECK(comesToPass([&] { return isAt(music, 0.8); }));
    CHECK(isAt(moved, 0.5)); // as somebody wants it meanwhile
    CHECK(noted.file.load().isEmpty());
}

TEST_CASE("A note that cannot be understood turns nothing up", "[quieter]")
{
    const std::string text = GENERATE(as<std::string>(), "", "loud org.mpris.MediaPlayer2.music\n",
                                      "0.8\n", "nan a\n", "-1 a\n", "1e9 a\n", "0.8 a b\n");
    const Noted noted;
    noted.folder.write("lowered-players", text);
    INFO(text);
    CHECK(noted.file.load().isEmpty());
}
