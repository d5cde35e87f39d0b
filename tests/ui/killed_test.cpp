#include "history/session_to_resume.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/random_routine.h"
#include "ui/guided_process.h"
#include "ui/open_window.h"
#include "ui/shell/system_wall_clock.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// Memory in a file, which another process can write in.
class WitnessFile
{
public:
    explicit WitnessFile(std::filesystem::path path)
        : m_path(std::move(path))
        , m_descriptor(open(m_path.c_str(), O_RDWR | O_CREAT, 0600))
    {
        REQUIRE(ftruncate(m_descriptor, sizeof(Witness)) == 0);
        m_memory =
            mmap(nullptr, sizeof(Witness), PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor, 0);
        REQUIRE(m_memory != MAP_FAILED);
    }
    ~WitnessFile()
    {
        munmap(m_memory, sizeof(Witness));
        ::close(m_descriptor);
    }
    WitnessFile(const WitnessFile &) = delete;
    WitnessFile &operator=(const WitnessFile &) = delete;

    Witness &operator*() const { return *static_cast<Witness *>(m_memory); }
    Witness *operator->() const { return &**this; }
    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
    int m_descriptor;
    void *m_memory = nullptr;
};

QString inQt(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

/// Lets a session be guided in another process, and kills that after \a time.
void guideAndKill(const std::filesystem::path &folder, const WitnessFile &witness, int seed,
                  std::chrono::microseconds time)
{
    witness->isGuiding = false;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(GUIDED_PROCESS),
                  {inQt(folder), inQt(witness.path()), QString::number(seed)});
    REQUIRE(process.waitForStarted());
    for (int tries = 0; !witness->isGuiding && tries < 20'000; ++tries)
        std::this_thread::sleep_for(500us);
    REQUIRE(witness->isGuiding);
    std::this_thread::sleep_for(time);
    REQUIRE(process.state() == QProcess::Running);
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGKILL) == 0);
    process.waitForFinished();
}

std::string integrityOf(const std::filesystem::path &file)
{
    std::string answer;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(inQt(file));
        REQUIRE(database.open());
        QSqlQuery query(QStringLiteral("PRAGMA integrity_check"), database);
        REQUIRE(query.next());
        answer = query.value(0).toString().toStdString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return answer;
}

} // namespace

TEST_CASE("However often the program is killed, the session is at its second", "[ui][killed]")
{
    const TemporaryFolder home;
    const WitnessFile witness(home / "witness");
    const SystemWallClock wallClock;
    const FakeClock clock;
    RandomRoutine random(17);
    std::int64_t left = -1;
    SessionId id = 0;
    int goneOnWith = 0;
    for (int kill = 0; kill < 50; ++kill) {
        INFO("kill " << kill);
        guideAndKill(home.path(), witness, kill,
                     std::chrono::microseconds(random.number(0, 120'000)));
        CHECK(witness->resumedAt == left);

        CHECK(integrityOf(home / "history.sqlite") == "ok");
        History history(home.path(), wallClock, "1.0.0");
        CHECK_FALSE(history.trouble());
        const auto session = sessionToResume(history, wallClock, clock);
        if (!session) { // it came to its end in between
            CHECK(history.latest(1).front().ending == Ending::Finished);
            left = -1;
            continue;
        }
        left = session->session.snapshot().active.count();
        INFO("left at " << left << ", seen at " << witness->after << " and " << witness->before);
        // What the person went through, but for less than the second that was not yet due.
        CHECK(left <= witness->before);
        CHECK(left > witness->after - 1'000);
        CHECK(session->record.active == session->session.activeTime());
        CHECK(session->record.steps == stepRecords(session->session));
        goneOnWith += session->record.id == id ? 1 : 0;
        id = session->record.id;
    }
    CHECK(goneOnWith > 25);
}
