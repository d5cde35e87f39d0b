#include "safety/promising_words.h"
#include "support/catch.h"

using namespace hipwise;

using Found = std::vector<std::string_view>;

TEST_CASE("Words that promise too much are found in any case", "[promising-words]")
{
    CHECK(promisingWords("It will REALIGN your hip.") == Found{"realign"});
    CHECK(promisingWords("A cure, put back in place: guaranteed.") ==
          Found{"put back in", "cure", "guarantee"});
    CHECK(promisingWords("No pain no gain") == Found{"no pain no gain"});
}

TEST_CASE("Words that only hold such a word are left alone", "[promising-words]")
{
    CHECK(promisingWords("").empty());
    CHECK(promisingWords("A secure chair, an obscure sound, adjustable straps.").empty());
    CHECK(promisingWords("Gentle movement may ease stiffness.").empty());
}
