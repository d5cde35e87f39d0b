#include "catalog/temporary_folder.h"
#include "desktop/only_instance.h"
#include "support/bus_server.h"
#include "support/catch.h"
#include "support/qt_strings.h"

#include <QLocalSocket>

#include <future>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// Another start of the program, which has an event loop of its own to wait in.
bool startsBesides(const std::filesystem::path &folder, const QStringList &words)
{
    auto start = std::async(std::launch::async, [&] {
        OnlyInstance second(folder);
        return second.handOver(words);
    });
    using namespace std::chrono_literals;
    CHECK(comesToPass([&] { return start.wait_for(0s) == std::future_status::ready; }));
    return !start.get();
}

/// As a crash leaves it: it is there, and nobody listens.
void leaveSocket(const std::filesystem::path &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof(address.sun_path) - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    ::close(socket);
}

} // namespace

TEST_CASE("A second start hands its words to the first", "[instance]")
{
    const TemporaryFolder folder;
    OnlyInstance first(folder.path());
    REQUIRE_FALSE(first.handOver({}));
    QStringList heard;
    QObject::connect(&first, &OnlyInstance::started,
                     [&heard](const QStringList &words) { heard = words; });
    const QStringList words{QStringLiteral("start"), QStringLiteral("/a b/ö\n%20.json")};
    CHECK_FALSE(startsBesides(folder.path(), words));
    CHECK(heard == words);
    CHECK_FALSE(startsBesides(folder.path(), {}));
    CHECK(heard.isEmpty());
}

TEST_CASE("Other data is another program", "[instance]")
{
    const TemporaryFolder folder;
    const TemporaryFolder other;
    OnlyInstance first(folder.path());
    REQUIRE_FALSE(first.handOver({}));
    OnlyInstance second(other.path());
    CHECK_FALSE(second.handOver({}));
}

TEST_CASE("What a killed program has left is in nobody's way", "[instance]")
{
    const TemporaryFolder folder;
    leaveSocket(folder / "only-instance.socket");
    OnlyInstance next(folder.path());
    CHECK_FALSE(next.handOver({}));
    CHECK_FALSE(startsBesides(folder.path(), {QStringLiteral("start")}));
}

TEST_CASE("Who says something else is not taken for a start", "[instance]")
{
    const TemporaryFolder folder;
    OnlyInstance first(folder.path());
    REQUIRE_FALSE(first.handOver({}));
    bool isHeard = false;
    QObject::connect(&first, &OnlyInstance::started, [&isHeard] { isHeard = true; });
    QLocalSocket stranger;
    stranger.connectToServer(QString::fromStdString((folder / "only-instance.socket").string()));
    REQUIRE(comesToPass([&] { return stranger.state() == QLocalSocket::ConnectedState; }));
    stranger.write(QByteArray(1'000'000, '\x7f'));
    CHECK(comesToPass([&] { return stranger.state() == QLocalSocket::UnconnectedState; }));
    CHECK_FALSE(isHeard);
    CHECK_FALSE(startsBesides(folder.path(), {QStringLiteral("start")}));
}

TEST_CASE("Where no socket can be, the program starts all the same", "[instance]")
{
    OnlyInstance first("/proc/nowhere");
    CHECK_FALSE(first.handOver({}));
}
