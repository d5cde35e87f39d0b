#include "session/narration_reader.h"
#include "support/spoken.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Phrase phrase(Milliseconds at, const char *text, CueKind kind = CueKind::Instruct)
{
    return {at, 1s, at + 3s, kind, at, text};
}

NarrationReader reader()
{
    NarrationReader made;
    made.setNarration({phrase(1s, "Lie down, knees bent. Breathe."), phrase(5s, "Half way."),
                       phrase(8s, "Three", CueKind::Count), phrase(9s, "Two", CueKind::Count)});
    return made;
}

/// What is said as the time goes on from \a from to \a until in such steps.
std::vector<std::string> readOut(NarrationReader &read, Milliseconds from, Milliseconds until,
                                 Milliseconds step = 40ms)
{
    std::vector<std::string> said;
    for (Milliseconds now = from; now <= until; now += step) {
        if (const auto due = read.next(now, false))
            said.push_back(due->text);
    }
    return said;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Each phrase is read out once, when it is due", "[narration]")
{
    NarrationReader read = reader();
    CHECK(readOut(read, 0ms, 999ms).empty());
    CHECK(readOut(read, 1s, 10s) ==
          Texts{"Lie down, knees bent. Breathe.", "Half way.", "Three", "Two"});
    CHECK(readOut(read, 0ms, 10s).empty());
}

TEST_CASE("After a jump all is read again from there", "[narration]")
{
    NarrationReader read = reader();
    readOut(read, 0ms, 10s);
    read.jumpTo(5s);
    CHECK(readOut(read, 5s, 8s) == Texts{"Half way.", "Three"});
    read.jumpTo(8'500ms);
    CHECK(readOut(read, 8'500ms, 10s) == Texts{"Two"});
}

TEST_CASE("What nobody could say in time is left out", "[narration]")
{
    NarrationReader read = reader();
    CHECK(read.next(1'800ms, false)->text == "Lie down, knees bent. Breathe.");
    CHECK_FALSE(read.next(5'801ms, false));
    CHECK_FALSE(read.next(8'251ms, false));
    CHECK(read.next(9'250ms, false)->text == "Two");
}

TEST_CASE("A phrase waits until the one before it has ended, if that is soon", "[narration]")
{
    NarrationReader read = reader();
    CHECK_FALSE(read.next(5s, true));
    CHECK(read.next(5'400ms, false)->text == "Half way.");
    CHECK_FALSE(read.next(8s, true));
    CHECK_FALSE(read.next(8'300ms, false));
}

TEST_CASE("A narration made anew on the way repeats nothing and loses nothing", "[narration]")
{
    NarrationReader read = reader();
    CHECK(readOut(read, 0ms, 3s).size() == 1);
    Phrase later = phrase(1s, "Lie down, knees bent. Breathe.");
    later.at = 3'500ms; // said already
    Phrase earlier = phrase(5s, "Half way.");
    earlier.at = 2'900ms; // not yet, and now it is due
    read.setNarration({earlier, later});
    CHECK(readOut(read, 3s, 10s) == Texts{"Half way."});
}

TEST_CASE("What was cut off is said again, as much as there is time for", "[narration]")
{
    const NarrationReader read = reader();
    Phrase cut = phrase(1s, "Lie down, knees bent. Breathe.");
    cut.until = 10s;
    const auto textAgain = [&](Milliseconds now) -> std::string {
        const auto again = read.again(cut, now, voice());
        return again ? again->text : std::string();
    };
    CHECK(textAgain(1'500ms) == "Lie down, knees bent. Breathe.");
    CHECK(textAgain(2'900ms) == "Lie down, knees bent.");
    CHECK(textAgain(4'700ms).empty());
    CHECK_FALSE(read.again(phrase(8s, "Three", CueKind::Count), 8'100ms, voice()));
}

TEST_CASE("What is going to be said is known ahead", "[narration]")
{
    const NarrationReader read = reader();
    CHECK(read.ahead(5s, 2) == Texts{"Half way.", "Three"});
    CHECK(read.ahead(20s, 2).empty());
}
