#include "session/minutes.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A count-down shows a begun second as a whole one", "[minutes]")
{
    CHECK(clockText(188s) == "3:08");
    CHECK(clockText(187'001ms) == "3:08");
    CHECK(clockText(187s) == "3:07");
    CHECK(clockText(1ms) == "0:01");
    CHECK(clockText(0s) == "0:00");
    CHECK(clockText(75min) == "75:00");
}

TEST_CASE("A stamp shows the seconds that have passed in full", "[minutes]")
{
    CHECK(stampText(0s) == "00:00");
    CHECK(stampText(999ms) == "00:00");
    CHECK(stampText(188s) == "03:08");
    CHECK(stampText(61min + 5s) == "61:05");
}

TEST_CASE("A card names the nearest whole minute, and never none", "[minutes]")
{
    CHECK(minutes(0s) == 1);
    CHECK(minutes(20s) == 1);
    CHECK(minutes(89'999ms) == 1);
    CHECK(minutes(90s) == 2);
    CHECK(minutes(5min + 18s) == 5);
    CHECK(minutes(60min) == 60);
}

TEST_CASE("A length in words goes by minutes and seconds", "[minutes]")
{
    CHECK(lengthInWords(0s) == "0 seconds");
    CHECK(lengthInWords(1s) == "1 second");
    CHECK(lengthInWords(45s) == "45 seconds");
    CHECK(lengthInWords(60s) == "1 minute");
    CHECK(lengthInWords(61s) == "1 minute 1");
    CHECK(lengthInWords(120s) == "2 minutes");
    CHECK(lengthInWords(5min + 18s) == "5 minutes 18");
}

TEST_CASE("A length in words is rounded before it is split into minutes", "[minutes]")
{
    CHECK(lengthInWords(59'499ms) == "59 seconds");
    CHECK(lengthInWords(59'500ms) == "1 minute");
    CHECK(lengthInWords(119'500ms) == "2 minutes");
}
