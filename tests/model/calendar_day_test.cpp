#include "model/calendar_day.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A day is written and read as people sort them", "[calendar]")
{
    const CalendarDay day(2026y / 3 / 9);
    CHECK(isoText(day) == "2026-03-09");
    CHECK(dayFromIso("2026-03-09") == day);
    CHECK(isoText(day + std::chrono::days(300)) == "2027-01-03");
}

TEST_CASE("What is no day of the calendar is none", "[calendar]")
{
    for (const char *text :
         {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01T",
          "2026/01/01", "-026-01-01", "2026-+1-01", "1026-01-01"}) {
        INFO(text);
        CHECK_FALSE(dayFromIso(text));
    }
    CHECK(dayFromIso("2028-02-29"));
}

TEST_CASE("Every weekday has a word that leads back to it", "[calendar]")
{
    for (unsigned number = 0; number < 7; ++number) {
        const std::chrono::weekday weekday(number);
        CHECK(weekdayFromWord(wordFor(weekday)) == weekday);
    }
    CHECK(wordFor(std::chrono::weekday(CalendarDay(2026y / 11 / 26))) == "thursday");
    CHECK_FALSE(weekdayFromWord("someday"));
}
