#include "safety/forcing_words.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("Words that ask for force are found in every form", "[forcing-words]")
{
    const std::string word = GENERATE(values<std::string>(
        {"jerk",     "jerks",    "jerking",  "jerky",     "jerkily", "bounce",   "bounces",
         "bouncing", "bounced",  "force",    "forced",    "forcing", "forceful", "forcefully",
         "forcible", "forcibly", "thrust",   "thrusting", "pop",     "pops",     "popping",
         "popped",   "crack",    "cracking", "cracks",    "yank",    "yanked"}));

    CHECK(forcingWords(word) == Words{word});
    CHECK(forcingWords("Do not " + word + "!") == Words{word});
}

TEST_CASE("Words that only look like force are left alone", "[forcing-words]")
{
    const std::string word = GENERATE(values<std::string>(
        {"popular", "population", "workforce", "reinforce", "enforce", "forceps", "popliteal",
         "poplar", "crackle", "trust", "forearm", "bound", "jersey", "lollipop"}));

    CHECK(forcingWords(word).empty());
}

TEST_CASE("Forcing words come as they stand in the text, in its order", "[forcing-words]")
{
    CHECK(forcingWords("Bouncing or FORCE: push until it pops.") ==
          Words{"Bouncing", "FORCE", "pops"});
    CHECK(forcingWords("Pop-pop") == Words{"Pop", "pop"});
}

TEST_CASE("A gentle text has no forcing words", "[forcing-words]")
{
    CHECK(forcingWords("").empty());
    CHECK(forcingWords(" 123, … — ").empty());
    CHECK(forcingWords("Slowly draw the left knee to the chest.").empty());
}

TEST_CASE("Letters beyond the English ones do not trip the search", "[forcing-words]")
{
    CHECK(forcingWords("Übung: früh, kräftig, ça va").empty());
    CHECK(forcingWords("“force”") == Words{"force"});
}
