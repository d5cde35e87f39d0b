#include "cli/nearest_words.h"
#include "support/qt_strings.h"

using namespace hipwise;

namespace {

using Words = std::vector<std::string>;

const Words ids{"seed-lying", "seed-seated", "seed-standing", "desk-break-3", "desk-standing-4"};

} // namespace

TEST_CASE("The nearest words are those a few letters away, or around the word", "[cli]")
{
    CHECK(nearestWords("seed-lyng", ids) == Words{"seed-lying"});
    CHECK(nearestWords("desk", ids) == Words{"desk-break-3", "desk-standing-4"});
    CHECK(nearestWords("desk-brake-3", ids) == Words{"desk-break-3"});
    CHECK(nearestWords("seed-sitting", ids).size() <= 3);
}

TEST_CASE("Nothing is near to nothing, nor to something else altogether", "[cli]")
{
    CHECK(nearestWords("", ids).empty());
    CHECK(nearestWords("shoulder", ids).empty());
    CHECK(nearestWords("xy", ids).empty());
    CHECK(nearestWords(std::string(100'000, 'd'), ids).empty());
}

TEST_CASE("The question names the words", "[cli]")
{
    CHECK(didYouMean({}) == QString());
    CHECK(didYouMean({"a"}) == QStringLiteral(" Did you mean a?"));
    CHECK(didYouMean({"a", "b", "c"}) == QStringLiteral(" Did you mean a, b or c?"));
}
