#include "desktop/desktop_bus.h"
#include "desktop/inhibitors.h"
#include "desktop/screen_awake.h"
#include "support/bus_server.h"
#include "support/catch.h"

using namespace hipwise;
using namespace hipwise::test;

TEST_CASE("The screen stays awake while it is needed, and no longer", "[awake]")
{
    BusServer server;
    ScreenSaver saver(server.visitor(QStringLiteral("saver")));
    DesktopBus bus(server.address());
    ScreenAwake awake(bus.connection());
    CHECK(saver.asked == 0);
    awake.setNeeded(true);
    REQUIRE(comesToPass([&] { return awake.isHeld(); }));
    CHECK(saver.held.size() == 1);
    CHECK(saver.application == QStringLiteral("io.github.hipwise.Hipwise"));
    CHECK(saver.reason == QStringLiteral("A guided session is running"));
    awake.setNeeded(true);
    awake.setNeeded(false);
    CHECK(comesToPass([&] { return saver.held.isEmpty(); }));
    CHECK(saver.asked == 1);
    awake.setNeeded(true);
    REQUIRE(comesToPass([&] { return awake.isHeld(); }));
    CHECK(saver.held.size() == 1);
}

TEST_CASE("What is no longer needed when the answer comes is given back at once", "[awake]")
{
    BusServer server;
    ScreenSaver saver(server.visitor(QStringLiteral("saver")));
    DesktopBus bus(server.address());
    ScreenAwake awake(bus.connection());
    awake.setNeeded(true);
    awake.setNeeded(false);
    REQUIRE(comesToPass([&] { return saver.asked == 1; }));
    CHECK(comesToPass([&] { return saver.held.isEmpty(); }));
    CHECK_FALSE(awake.isHeld());
}

TEST_CASE("The screen may sleep again when the session goes", "[awake]")
{
    BusServer server;
    ScreenSaver saver(server.visitor(QStringLiteral("saver")));
    DesktopBus bus(server.address());
    {
        ScreenAwake awake(bus.connection());
        awake.setNeeded(true);
        REQUIRE(comesToPass([&] { return awake.isHeld(); }));
    }
    CHECK(comesToPass([&] { return saver.held.isEmpty(); }));
}

TEST_CASE("The portal is asked first, and its request is closed", "[awake]")
{
    BusServer server;
    ScreenSaver saver(server.visitor(QStringLiteral("saver")));
    Portal portal(server.visitor(QStringLiteral("portal")));
    DesktopBus bus(server.address());
    ScreenAwake awake(bus.connection());
    awake.setNeeded(true);
    REQUIRE(comesToPass([&] { return awake.isHeld(); }));
    CHECK(portal.asked == 1);
    CHECK(portal.flags == 8); // idle, and nothing else
    CHECK(saver.asked == 0);
    awake.setNeeded(false);
    CHECK(comesToPass([&] { return portal.closed == 1; }));
}

TEST_CASE("A desktop that keeps no screen awake does no harm", "[awake]")
{
    BusServer server;
    DesktopBus bus(server.address());
    ScreenAwake awake(bus.connection());
    awake.setNeeded(true);
    CHECK_FALSE(comesToPass([&] { return awake.isHeld(); }));
    awake.setNeeded(false);
}

TEST_CASE("Without a bus nothing is asked for", "[awake]")
{
    DesktopBus bus(QStringLiteral("unix:path=/nowhere"));
    CHECK_FALSE(bus.connection().isConnected());
    ScreenAwake awake(bus.connection());
    awake.setNeeded(true);
    CHECK_FALSE(awake.isHeld());
}
