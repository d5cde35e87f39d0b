#include "history/open_history.h"

#include <csignal>
#include <functional>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hipwise;

namespace {

constexpr id_t nobody = 65534;

/// Whether \a what is true for somebody without root's permissions: in a child process that is
/// nobody, if we are root.
bool isTrueForNobody(const std::function<bool()> &what)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool isNobody = getuid() != 0 || (setgroups(0, nullptr) == 0 &&
                                                setresgid(nobody, nobody, nobody) == 0 &&
                                                setresuid(nobody, nobody, nobody) == 0);
        _exit(isNobody && what() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// No file can become longer than this, as on a full disk.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("Where nothing can be written, one sentence says so", "[history][unwritable]")
{
    OpenHistory open;
    open.home.write("a-file", "");
    History history(open.home / "a-file" / "folder", open.clock, "1.0.0");
    CHECK_FALSE(history.isOpen());
    REQUIRE(history.trouble());
    CHECK(history.trouble()->kind == HistoryTrouble::Kind::Unwritable);
    CHECK(sentenceFor(*history.trouble()) ==
          "Your history cannot be written, so this is not kept.");
    CHECK_FALSE(history.begin({}, open.guided(), open.running.session.snapshot()));
    CHECK(history.forgetAll() == history.trouble());
}

TEST_CASE("A folder that must not be written is left alone", "[history][unwritable]")
{
    const OpenHistory open;
    namespace fs = std::filesystem;
    fs::permissions(open.home.path(), fs::perms::owner_all | fs::perms::group_read |
                                          fs::perms::group_exec | fs::perms::others_read |
                                          fs::perms::others_exec);
    SECTION("as it is empty")
    {
        CHECK(isTrueForNobody([&] {
            const History history = open.opened();
            return !history.isOpen() && history.trouble() &&
                   history.trouble()->kind == HistoryTrouble::Kind::Unwritable;
        }));
        CHECK(open.files().empty());
    }
    SECTION("as it has somebody's history")
    {
        open.opened();
        CHECK(isTrueForNobody([&] { return !open.opened().isOpen(); }));
    }
}

TEST_CASE("On a full disk a session is not kept, and what is there stays", "[history][unwritable]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId id = open.begun(history);
    {
        const FileLimit full(1'000);
        const History::Noted trouble = history.notePlace(id, open.running.session.snapshot());
        REQUIRE(trouble);
        CHECK_FALSE(sentenceFor(*trouble).empty());
        CHECK_FALSE(history.begin({}, open.guided(), open.running.session.snapshot()));
    }
    CHECK(history.count() == 1);
    isNoted(history.notePlace(id, open.running.session.snapshot()));
    CHECK(open.integrity() == "ok");
}

TEST_CASE("A history that somebody holds is waited for, and then told of", "[history][unwritable]")
{
    OpenHistory open;
    History history = open.opened();
    SqlConnection other(QString::fromStdString((open.home / "history.sqlite").string()));
    REQUIRE(other.open());
    REQUIRE(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto id = history.begin({}, open.guided(), open.running.session.snapshot());
    REQUIRE_FALSE(id);
    CHECK(id.error().kind == HistoryTrouble::Kind::Busy);
    REQUIRE(other.run(QStringLiteral("ROLLBACK")));
    open.begun(history);
}
