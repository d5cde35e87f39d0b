#include "safety/stated_time.h"
#include "support/catch.h"

using namespace hipwise;

TEST_CASE("The minutes of a title are read in figures and words", "[stated-time]")
{
    CHECK(statedMinutes("Desk break (3 min)") == 3);
    CHECK(statedMinutes("Five-minute hip reset") == 5);
    CHECK(statedMinutes("15-min") == 15);
    CHECK(statedMinutes("Twenty minutes, no floor") == 20);
    CHECK_FALSE(statedMinutes("Desk break"));
    CHECK_FALSE(statedMinutes("Minutes count"));
    CHECK_FALSE(statedMinutes("3 steps of calm"));
}

TEST_CASE("How often a week is the most that is said", "[stated-time]")
{
    CHECK(sessionsAWeek("2–3 days a week") == 3);
    CHECK(sessionsAWeek("3 ×/week") == 3);
    CHECK(sessionsAWeek("daily if wished") == 7);
    CHECK(sessionsAWeek("once a day, or 2–3 days a week") == 7);
    CHECK(sessionsAWeek("twice a day") == 14);
    CHECK_FALSE(sessionsAWeek("several times a working day"));
    CHECK_FALSE(sessionsAWeek("before runs"));
    CHECK_FALSE(sessionsAWeek(""));
}
