#include "model/programme.h"
#include "support/catch.h"

using namespace hipwise;

TEST_CASE("A programme knows how often a week and which routines", "[programme]")
{
    Programme programme;
    programme.weeks = {
        {"", {{"a", {std::chrono::Monday, std::chrono::Friday}, 0}, {"b", {}, 3}}, {}},
        {"", {{"b", {std::chrono::Sunday}, 0}, {"c", {}, 2}}, {}}};
    CHECK(timesAWeek(programme.weeks[0]) == 5);
    CHECK(timesAWeek(programme.weeks[1].sessions[1]) == 2);
    CHECK(routinesOf(programme) == std::vector<std::string>{"a", "b", "c"});
    CHECK(hasRoutine(programme, "c"));
    CHECK_FALSE(hasRoutine(programme.weeks[0], "c"));
    CHECK_FALSE(hasRoutine(programme, "d"));
}
