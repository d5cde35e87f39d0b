#include "desktop/desktop_bus.h"
#include "desktop/media_remote.h"
#include "support/bus_server.h"
#include "support/catch.h"
#include "support/qt_strings.h"

#include <QDBusConnectionInterface>
#include <QDBusVariant>

#include <limits>

using namespace hipwise;
using namespace hipwise::test;

namespace {

const QString service = QStringLiteral("org.mpris.MediaPlayer2.hipwise");
const QString player = QStringLiteral("org.mpris.MediaPlayer2.Player");

/// playerctl, a headset or a phone.
class Remote : public QObject
{
    Q_OBJECT

public:
    explicit Remote(BusServer &server)
        : m_bus(server.visitor(QStringLiteral("remote")))
    {
        m_bus.connect(service, QStringLiteral("/org/mpris/MediaPlayer2"),
                      QStringLiteral("org.freedesktop.DBus.Properties"),
                      QStringLiteral("PropertiesChanged"), this,
                      SLOT(hear(QString, QVariantMap, QStringList)));
    }

    QDBusMessage call(const QString &interface, const QString &member,
                      const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            service, QStringLiteral("/org/mpris/MediaPlayer2"), interface, member);
        message.setArguments(arguments);
        return answerTo(message, m_bus);
    }

    void press(const char *member)
    {
        CHECK(call(player, QString::fromLatin1(member)).type() == QDBusMessage::ReplyMessage);
    }

    QVariant read(const QString &interface, const char *property)
    {
        const QDBusMessage reply =
            call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                 {interface, QString::fromLatin1(property)});
        REQUIRE(reply.type() == QDBusMessage::ReplyMessage);
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }

    QVariantMap metadata() { return qdbus_cast<QVariantMap>(read(player, "Metadata")); }

    QVariantMap heard; ///< the latest of each property

private Q_SLOTS:
    void hear(const QString &, const QVariantMap &values, const QStringList &)
    {
        heard.insert(values);
    }

private:
    QDBusConnection m_bus;
};

NowGuided bridge()
{
    return {NowGuided::Status::Playing, 2,
            QStringLiteral("Bridge"),   QStringLiteral("Morning"),
            Milliseconds(45'000),       Milliseconds(12'000)};
}

} // namespace

TEST_CASE("A remote control sees the step, the routine, its length and its place", "[remote]")
{
    BusServer server;
    DesktopBus bus(server.address());
    MediaRemote remote(bus.connection());
    remote.setNow(bridge());
    Remote phone(server);
    CHECK(phone.read(player, "PlaybackStatus").toString() == QStringLiteral("Playing"));
    CHECK(phone.read(player, "Position").toLongLong() == 12'000'000);
    const QVariantMap metadata = phone.metadata();
    CHECK(metadata.value(QStringLiteral("xesam:title")).toString() == QStringLiteral("Bridge"));
    CHECK(metadata.value(QStringLiteral("xesam:album")).toString() == QStringLiteral("Morning"));
    CHECK(metadata.value(QStringLiteral("xesam:trackNumber")).toInt() == 3);
    CHECK(metadata.value(QStringLiteral("mpris:length")).toLongLong() == 45'000'000);
    const QString root = QStringLiteral("org.mpris.MediaPlayer2");
    CHECK(phone.read(root, "Identity").toString() == QStringLiteral("Hipwise"));
    CHECK(phone.read(root, "CanRaise").toBool());
    CHECK_FALSE(phone.read(root, "CanQuit").toBool());
}

TEST_CASE("Every button of a remote control does what it says", "[remote]")
{
    BusServer server;
    DesktopBus bus(server.address());
    MediaRemote remote(bus.connection());
    remote.setNow(bridge());
    Remote phone(server);
    const std::vector<std::pair<const char *, void (MediaRemote::*)()>> buttons{
        {"PlayPause", &MediaRemote::playPauseRequested},
        {"Play", &MediaRemote::playRequested},
        {"Pause", &MediaRemote::pauseRequested},
        {"Stop", &MediaRemote::pauseRequested},
        {"Next", &MediaRemote::nextRequested},
        {"Previous", &MediaRemote::previousRequested},
    };
    for (const auto &[name, wanted] : buttons) {
        INFO(name);
        int count = 0;
        const auto counting = QObject::connect(&remote, wanted, &remote, [&count] { ++count; });
        phone.press(name);
        CHECK(count == 1);
        QObject::disconnect(counting);
    }
    bool isRaised = false;
    QObject::connect(&remote, &MediaRemote::raiseRequested, &remote,
                     [&isRaised] { isRaised = true; });
    phone.call(QStringLiteral("org.mpris.MediaPlayer2"), QStringLiteral("Raise"));
    CHECK(isRaised);
}

TEST_CASE("A remote control is told of a change, and of nothing else", "[remote]")
{
    BusServer server;
    DesktopBus bus(server.address());
    MediaRemote remote(bus.connection());
    Remote phone(server);
    NowGuided now = bridge();
    remote.setNow(now);
    REQUIRE(comesToPass([&] { return phone.heard.contains(QStringLiteral("Metadata")); }));
    CHECK(phone.heard.value(QStringLiteral("PlaybackStatus")).toString() ==
          QStringLiteral("Playing"));
    phone.heard.clear();

    now.position += Milliseconds(40); // time goes by
    remote.setNow(now);
    now.status = NowGuided::Status::Paused;
    remote.setNow(now);
    REQUIRE(comesToPass([&] { return !phone.heard.isEmpty(); }));
    CHECK(phone.heard.keys() == QStringList{QStringLiteral("PlaybackStatus")});
}

TEST_CASE("The volume can be set from afar, and only to a volume", "[remote]")
{
    BusServer server;
    DesktopBus bus(server.address());
    MediaRemote remote(bus.connection());
    remote.setVolume(0.5);
    Remote phone(server);
    CHECK(phone.read(player, "Volume").toDouble() == 0.5);
    std::vector<double> asked;
    QObject::connect(&remote, &MediaRemote::volumeRequested, &remote,
                     [&asked](double volume) { asked.push_back(volume); });
    const auto set = [&phone](double volume) {
        phone.call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"),
                   {player, QStringLiteral("Volume"), QVariant::fromValue(QDBusVariant(volume))});
    };
    set(0.25);
    set(17);
    set(std::numeric_limits<double>::quiet_NaN());
    CHECK(asked == std::vector{0.25, 1.0});
}

TEST_CASE("Between sessions the keys are the music's", "[remote]")
{
    BusServer server;
    DesktopBus bus(server.address());
    const QDBusConnection visitor = server.visitor(QStringLiteral("visitor"));
    const auto isThere = [&visitor] {
        return visitor.interface()->registeredServiceNames().value().contains(service);
    };
    CHECK_FALSE(isThere());
    {
        const MediaRemote remote(bus.connection());
        CHECK(isThere());
    }
    CHECK_FALSE(isThere());
    const MediaRemote again(bus.connection());
    CHECK(isThere());
}

TEST_CASE("A second window has a name of its own", "[remote]")
{
    BusServer server;
    DesktopBus bus(server.address());
    DesktopBus other(server.address());
    const MediaRemote remote(bus.connection());
    const MediaRemote second(other.connection());
    const QStringList names =
        bus.connection().interface()->registeredServiceNames().value().filter(service);
    CHECK(names.size() == 2);
}

#include "media_remote_test.moc"
