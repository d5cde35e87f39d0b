#include "model/learn_topic.h"
#include "support/catch.h"

using namespace hipwise;

TEST_CASE("Every verdict has a word that leads back to it", "[learn]")
{
    for (const Verdict verdict :
         {Verdict::Supported, Verdict::Plausible, Verdict::Unsupported, Verdict::Unsafe})
        CHECK(verdictFromWord(wordFor(verdict)) == verdict);
    CHECK_FALSE(verdictFromWord("true"));
    CHECK_FALSE(verdictFromWord(""));
}

TEST_CASE("A topic's sources come each once, in the order met", "[learn]")
{
    const LearnTopic topic{
        .id = "x",
        .title = "X",
        .summary = "X.",
        .step = {},
        .sections = {{"", "", {{"", {}, "One.", {"b", "a"}}}},
                     {"", "", {{"", {}, "Two.", {"a", "c"}}, {"", {}, "Three.", {"b"}}}}}};
    CHECK(sources(topic) == std::vector<std::string>{"b", "a", "c"});
}
