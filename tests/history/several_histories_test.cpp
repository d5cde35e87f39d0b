#include "history/open_history.h"

#include <functional>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace hipwise;

namespace {

/// How many of \a count programs said that \a work went well, when all of them did it at the same time.
/// Threads would not do: the drivers of Qt are not to be loaded by several at once.
int wentWell(int count, const std::function<bool()> &work)
{
    std::vector<pid_t> programs;
    for (int i = 0; i < count; ++i) {
        const pid_t program = fork();
        REQUIRE(program >= 0);
        if (program == 0) {
            bool isWell = false;
            try {
                isWell = work();
            } catch (...) { // it must not go on with the other tests
            }
            _exit(isWell ? 0 : 1);
        }
        programs.push_back(program);
    }
    int well = 0;
    for (const pid_t program : programs) {
        int status = 0;
        REQUIRE(waitpid(program, &status, 0) == program);
        well += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
    }
    return well;
}

} // namespace

TEST_CASE("Two histories on one file see each other's sessions", "[history][several]")
{
    OpenHistory open;
    History one = open.opened();
    History other = open.opened();
    const SessionId first = open.begun(one);
    const SessionId second = open.begun(other);
    CHECK(first != second);
    CHECK(one.count() == 2);
    CHECK(other.count() == 2);
    isNoted(other.noteEnd(first, Ending::Stopped));
    CHECK(one.session(first)->ending == Ending::Stopped);
}

TEST_CASE("Programs that write at the same time lose nothing", "[history][several]")
{
    constexpr int sessionsEach = 25;
    OpenHistory open;
    const GuidedRoutine guided = open.guided();
    const SessionSnapshot snapshot = open.running.session.snapshot();
    const auto work = [&] {
        // Opening counts, too: they find no tables, all of them.
        History history = open.opened();
        for (int session = 0; session < sessionsEach; ++session) {
            const auto id = history.begin({.routineId = "sample"}, guided, snapshot);
            if (!id || history.notePlace(id.value(), snapshot) ||
                history.noteEnd(id.value(), Ending::Finished))
                return false;
        }
        return !history.trouble();
    };
    CHECK(wentWell(4, work) == 4);
    const History history = open.opened();
    CHECK(history.count() == 4 * sessionsEach);
    CHECK(history.unfinished().empty());
    CHECK(open.integrity() == "ok");
}

TEST_CASE("Histories that find damage at the same time set it aside once", "[history][several]")
{
    const OpenHistory open;
    open.home.write("history.sqlite", "not a thing that SQLite would know");
    CHECK(wentWell(4, [&open] { return open.opened().isOpen(); }) == 4);
    CHECK(open.bytes("history.damaged-2026-11-23.sqlite") == "not a thing that SQLite would know");
    CHECK_FALSE(open.files().contains("history.damaged-2026-11-23-2.sqlite"));
}
