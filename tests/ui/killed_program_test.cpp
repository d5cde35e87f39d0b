#include "catalog/temporary_folder.h"
#include "history/session_to_resume.h"
#include "support/bus_server.h"
#include "support/fake_clock.h"
#include "support/random_routine.h"
#include "ui/open_window.h"
#include "ui/shell/system_wall_clock.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <sys/prctl.h>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

const QString player = QStringLiteral("org.mpris.MediaPlayer2.Player");

/// The program itself, as a person has it who has answered the questions today: a home of its own,
/// a desktop of its own, no display and no sound.
class Program
{
public:
    Program()
    {
        const std::filesystem::path config = m_home / "config" / "hipwise";
        std::filesystem::create_directories(config);
        std::filesystem::create_directories(data());
        SettingsStore(inQt(config / "settings.ini")).save(settled());
        Profile profile;
        profile.screened = wallClock.today();
        profile.checkedIn = profile.screened;
        ProfileStore(inQt(data() / "profile.json")).save(profile);
    }
    ~Program() { kill(); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    std::filesystem::path data() const { return m_home / "data" / "hipwise"; }

    /// Returns when its session is on the bus.
    void start(const char *routine)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), inQt(m_home.path()));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), inQt(m_home / "config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), inQt(m_home / "data"));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), inQt(m_home / "cache"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:/nowhere"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_server.address());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(HIPWISE_PROGRAM),
                        {QStringLiteral("start"), QString::fromLatin1(routine)});
        QElapsedTimer waited;
        waited.start();
        while (position() <= 0ms) {
            REQUIRE(waited.elapsed() < 60'000);
            QTest::qWait(50);
        }
    }

    /// Where it says that it is in its step, or -1 ms.
    std::chrono::milliseconds position()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.mpris.MediaPlayer2.hipwise"),
            QStringLiteral("/org/mpris/MediaPlayer2"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call.setArguments({player, QStringLiteral("Position")});
        const QDBusMessage reply = answerTo(call, m_remote);
        if (reply.type() != QDBusMessage::ReplyMessage)
            return -1ms;
        const qlonglong micros =
            reply.arguments().first().value<QDBusVariant>().variant().toLongLong();
        return std::chrono::milliseconds(micros / 1'000);
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }

    SystemWallClock wallClock;

private:
    static QString inQt(const std::filesystem::path &path)
    {
        return QString::fromStdString(path.string());
    }

    TemporaryFolder m_home;
    BusServer m_server;
    QDBusConnection m_remote{m_server.visitor(QStringLiteral("remote"))};
    QProcess m_process;
};

} // namespace

TEST_CASE("The program that is killed in a session goes on at its second", "[ui][killed]")
{
    Program program;
    RandomRoutine random(5);
    const FakeClock clock;
    for (int kill = 0; kill < 4; ++kill) {
        INFO("kill " << kill);
        program.start("seed-lying");
        QTest::qWait(random.number(100, 2'500));
        const std::chrono::milliseconds before = program.position();
        QElapsedTimer since;
        since.start();
        const std::chrono::milliseconds seen = program.position();
        program.kill();
        const std::chrono::milliseconds after = seen + std::chrono::milliseconds(since.elapsed());

        History history(program.data(), program.wallClock, HIPWISE_VERSION);
        CHECK_FALSE(history.trouble());
        const auto session = sessionToResume(history, program.wallClock, clock);
        REQUIRE(session);
        const Milliseconds left = session->session.snapshot().active;
        INFO("left at " << left.count() << ", seen at " << before.count() << " to "
                        << after.count());
        // What was gone through, but for less than the second that was not yet noted.
        CHECK(left > before - 1'100ms);
        CHECK(left <= after);
        CHECK(session->session.is<Session::Paused>());
        history.noteEnd(session->record.id, Ending::Abandoned);
    }
}
