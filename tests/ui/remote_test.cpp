#include "support/bus_server.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/summary/summary_page.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

using namespace hipwise;
using namespace hipwise::test;

namespace {

const QString service = QStringLiteral("org.mpris.MediaPlayer2.hipwise");

/// The program on a desktop, and a headset that is paired with it.
struct OpenDesktop
{
    OpenDesktop()
    {
        open.startRoutine("seed-lying");
        REQUIRE(comesToPass([this] { return isThere(); }));
    }

    bool isThere() { return remote.interface()->isServiceRegistered(service); }

    void press(const char *member)
    {
        answerTo(QDBusMessage::createMethodCall(service, QStringLiteral("/org/mpris/MediaPlayer2"),
                                                QStringLiteral("org.mpris.MediaPlayer2.Player"),
                                                QLatin1String(member)),
                 remote);
        settle();
    }

    const Session &session() { return open.window.findChild<PlayerPage *>()->player()->session(); }

    BusServer server;
    QDBusConnection remote{server.visitor(QStringLiteral("headset"))};
    OpenWindow open{server.address()};
};

} // namespace

TEST_CASE("A headset pauses the session in the window and goes on with it", "[ui][remote]")
{
    OpenDesktop desktop;
    desktop.press("PlayPause");
    CHECK(desktop.session().is<Session::Paused>());
    desktop.press("Play");
    CHECK(desktop.session().is<Session::LeadIn>());
    desktop.press("Pause");
    CHECK(desktop.session().is<Session::Paused>());
}

TEST_CASE("A headset changes nothing while it is asked what hurts", "[ui][remote]")
{
    OpenDesktop desktop;
    press(desktop.open.window, Qt::Key_H);
    for (const char *member : {"Next", "PlayPause", "Play", "Previous"}) {
        desktop.press(member);
        CHECK(desktop.session().is<Session::Interrupted>());
    }
}

TEST_CASE("A headset can skip to the end, and its keys are the music's again", "[ui][remote]")
{
    OpenDesktop desktop;
    for (int i = 0; i < 200 && desktop.isThere(); ++i)
        desktop.press("Next");
    CHECK(shows<SummaryPage>(desktop.open.window));
    CHECK(comesToPass([&] { return !desktop.isThere(); }));
}
