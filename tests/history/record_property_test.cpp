#include "history/any_record.h"
#include "history/open_history.h"

#include <algorithm>
#include <map>

using namespace hipwise;

namespace {

/// Does any one thing to any of the sessions, in the history and in what it should then be.
void doAnything(History &history, std::map<SessionId, SessionRecord> &wanted, AnyRecord &any)
{
    const auto chosen =
        std::next(wanted.begin(), any.number(0, static_cast<int>(wanted.size()) - 1));
    SessionRecord &record = chosen->second;
    switch (any.number(1, 5)) {
    case 1:
        record.said.push_back(any.pain());
        isNoted(history.notePain(record.id, record.said.back()));
        break;
    case 2:
        record.steps = any.steps();
        isNoted(history.noteSteps(record.id, record.steps));
        break;
    case 3:
        record.ending = any.ending();
        record.ended = any.moment();
        isNoted(history.noteEnd(record.id, record.ending, *record.ended));
        break;
    case 4:
        record.checkOut = any.checkOut();
        isNoted(history.noteCheckOut(record.id, *record.checkOut));
        break;
    default:
        record.nextDay = any.nextDay();
        isNoted(history.noteNextDay(record.id, *record.nextDay));
    }
}

bool isNewer(const SessionRecord &one, const SessionRecord &other)
{
    return std::pair(one.started.time, one.id) > std::pair(other.started.time, other.id);
}

} // namespace

TEST_CASE("Whatever is noted is read back", "[history][property]")
{
    const auto seed = GENERATE(range(0U, 25U));
    INFO("seed " << seed);
    AnyRecord any(seed);
    const OpenHistory open;
    std::map<SessionId, SessionRecord> wanted;
    {
        History history = open.opened();
        for (int sessions = any.number(1, 8); sessions > 0; --sessions) {
            SessionRecord record = any.beginning();
            const auto id = history.begin(record, open.guided(), open.running.session.snapshot());
            REQUIRE(id);
            record.id = id.value();
            wanted.emplace(record.id, record);
        }
        for (int things = any.number(0, 25); things > 0; --things)
            doAnything(history, wanted, any);
    }
    const History history = open.opened();
    std::vector<SessionRecord> all;
    for (const auto &[id, record] : wanted) {
        CHECK(history.session(id) == record);
        all.push_back(record);
    }
    std::ranges::sort(all, isNewer);
    CHECK(history.latest(100) == all);
    CHECK(history.count() == static_cast<int>(all.size()));
    CHECK(open.integrity() == "ok");
}
