#include "safety/unwise_phrases.h"
#include "support/catch.h"

using namespace hipwise;

using Phrases = std::vector<std::string_view>;

TEST_CASE("What asks for pain or for everything is met", "[phrases]")
{
    CHECK(painPhrases("Lean into the pain.") == Phrases{"into the pain"});
    CHECK(painPhrases("Fold AS FAR AS  you can!") == Phrases{"as far as you can"});
    CHECK(painPhrases("Hold the maximum stretch.") == Phrases{"maximum stretch"});
}

TEST_CASE("What warns of pain does not ask for it", "[phrases]")
{
    CHECK(painPhrases("Stop before it hurts.").empty());
    CHECK(painPhrases("Never push through it.").empty());
    CHECK(painPhrases("Do not go as far as you can.").empty());
    CHECK(painPhrases("Go as far as you can comfortably.").empty());
    CHECK(painPhrases("Push through your feet to stand.").empty());
}

TEST_CASE("What no exercise can keep is a promise", "[phrases]")
{
    CHECK(promisePhrases("A permanent change.") == Phrases{"permanent"});
    CHECK(promisePhrases("It realigns the pelvis and prevents injuries.") ==
          Phrases{"prevents injuries", "realigns"});
    CHECK(promisePhrases("Gentle movement may ease stiffness for a while.").empty());
    CHECK(promisePhrases("Stretching does not prevent injuries.").empty());
    CHECK(promisePhrases("Fix your eyes on one point.").empty());
    CHECK(promisePhrases("An accurate, secured hold.").empty());
}
