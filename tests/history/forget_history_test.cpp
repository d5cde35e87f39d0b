#include "history/any_record.h"
#include "history/open_history.h"

using namespace hipwise;

namespace {

bool isInAnyFile(const OpenHistory &open, std::string_view text)
{
    for (const std::string &name : open.files()) {
        if (open.bytes(name).find(text) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("What is deleted is in no file any more", "[history][forget]")
{
    OpenHistory open;
    History history = open.opened();
    AnyRecord any(1);
    PainRecord pain = any.pain();
    pain.stepName = "Secret of mine";
    for (int sessions = 0; sessions < 20; ++sessions) {
        const SessionId id = open.begun(history, "routine-of-mine");
        isNoted(history.notePain(id, pain));
        isNoted(history.noteCheckOut(id, any.checkOut()));
        isNoted(history.noteNextDay(id, any.nextDay()));
    }
    REQUIRE(isInAnyFile(open, "Secret of mine"));

    isNoted(history.forgetAll());
    CHECK(history.count() == 0);
    CHECK(history.unfinished().empty());
    for (const char *text : {"Secret of mine", "routine-of-mine", "Knee to chest", "2026-11-23"}) {
        INFO(text);
        CHECK_FALSE(isInAnyFile(open, text));
    }
    CHECK(open.integrity() == "ok");
}

TEST_CASE("A file that was set aside goes, too", "[history][forget]")
{
    const OpenHistory open;
    open.home.write("history.sqlite", "what a person once said, damaged");
    History history = open.opened();
    REQUIRE(isInAnyFile(open, "once said"));
    isNoted(history.forgetAll());
    CHECK_FALSE(isInAnyFile(open, "once said"));
}

TEST_CASE("A session whose beginning was deleted notes nothing more", "[history][forget]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId id = open.begun(history);
    isNoted(history.forgetAll());
    isNoted(history.notePlace(id, open.running.session.snapshot()));
    isNoted(history.noteSteps(id, stepRecords(open.running.session)));
    isNoted(history.notePain(id, {}));
    isNoted(history.noteCheckOut(id, {}));
    isNoted(history.noteNextDay(id, {}));
    isNoted(history.noteEnd(id, Ending::Finished));
    CHECK(history.count() == 0);

    const SessionId next = open.begun(history);
    CHECK(next != id);
    CHECK(history.count() == 1);
}
