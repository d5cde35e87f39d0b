#include "safety/change_words.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

CautionFlag flag(const char *id, const char *advice, const char *cap)
{
    CautionFlag one;
    one.id = id;
    one.confirm = "My team says yes.";
    one.advice = advice;
    one.cap = cap;
    return one;
}

} // namespace

TEST_CASE("What somebody is told of their routine has the advice and the limits of each flag",
          "[safety][words]")
{
    const std::vector<CautionFlag> flags{flag("one", "Keep to the bed.", "Bend up to 90°."),
                                         flag("other", "Keep to the bed.", "")};
    CHECK(personalWords({}, flags) == std::vector<std::string>{"Only if: My team says yes.",
                                                               "Keep to the bed.",
                                                               "Bend up to 90°."});
    CHECK(personalWords({}, {}).empty());
}
