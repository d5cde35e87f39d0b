#include "history/open_history.h"

#include <atomic>
#include <thread>

using namespace hipwise;

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
    std::atomic<int> troubles = 0;
    const auto work = [&] {
        // Opening counts, too: they find no tables, all of them.
        History history = open.opened();
        for (int session = 0; session < sessionsEach; ++session) {
            const auto id = history.begin({.routineId = "sample"}, guided, snapshot);
            if (!id || history.notePlace(id.value(), snapshot) ||
                history.noteEnd(id.value(), Ending::Finished))
                ++troubles;
        }
        if (history.trouble())
            ++troubles;
    };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    CHECK(troubles == 0);
    const History history = open.opened();
    CHECK(history.count() == 4 * sessionsEach);
    CHECK(history.unfinished().empty());
    CHECK(open.integrity() == "ok");
}

TEST_CASE("Histories that find damage at the same time set it aside once", "[history][several]")
{
    const OpenHistory open;
    open.home.write("history.sqlite", "not a thing that SQLite would know");
    std::vector<std::thread> threads;
    std::atomic<int> opened = 0;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&] { opened += open.opened().isOpen() ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(opened == 4);
    CHECK(open.bytes("history.damaged-2026-11-23.sqlite") == "not a thing that SQLite would know");
    CHECK_FALSE(open.files().contains("history.damaged-2026-11-23-2.sqlite"));
}
