#include "session/programme_words.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::chrono;

TEST_CASE("The days of a session are said as people say them", "[programme]")
{
    CHECK(daysInWords({"a", {Monday}, 0}) == "Monday");
    CHECK(daysInWords({"a", {Monday, Thursday}, 0}) == "Monday and Thursday");
    CHECK(daysInWords({"a", {Monday, Wednesday, Friday}, 0}) == "Monday, Wednesday and Friday");
    CHECK(daysInWords({"a", {}, 3}) == "3 times, every other day");
    CHECK(daysInWords({"a", {}, 1}) == "once");
    CHECK(timesInWords({"", {{"a", {Monday}, 0}, {"b", {}, 2}}, {}}) == "3 sessions a week");
    CHECK(dateInWords(CalendarDay(year(2026) / 11 / 6)) == "6 November");
}

TEST_CASE("What the next week waits for is said in a sentence", "[programme]")
{
    CHECK(nextInWords({3, 2}, 2) ==
          "Week 2 comes after 3 sessions, when you felt as usual the day after, twice in a row. "
          "Until then, stay with week 1.");
    CHECK(nextInWords({1, 0}, 3) == "Week 3 comes after 1 session, and not before 7 days.");
    CHECK(nextInWords({}, 4) == "Week 4 comes after 7 days.");
}
