#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "catalog/shipped_content.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

const std::string sampleTopicText = R"({
  "$schema": "learn.schema.json",
  "id": "the-click",
  "order": 3,
  "title": "The click",
  "summary": "A sound.",
  "step": "ch-march",
  "shows": ["red-flags"],
  "sections": [
    {"heading": "What it is", "step": "ch-figure-4", "statements": [
      {"claim": "It pops.", "verdict": "plausible", "text": "It may.", "sources": ["walker-2021"]},
      {"text": "It is quiet.", "sources": ["app-rule", "walker-2021"]}
    ]}
  ]
}
)";

std::string topicWith(std::string_view old, std::string_view replacement)
{
    return with(sampleTopicText, old, replacement);
}

Lines said(std::string text)
{
    return lines(lint({{{"x.json", std::move(text)}}, {}}, shipped(), schemas()));
}

template<typename Look>
void forEachStatement(Look look)
{
    for (const LearnTopic &topic : shipped().topics()) {
        for (const LearnSection &section : topic.sections) {
            for (const LearnStatement &statement : section.statements) {
                INFO(topic.id << ": " << statement.text);
                look(statement);
            }
        }
    }
}

} // namespace

TEST_CASE("A topic is read as its file says it", "[learn]")
{
    const auto content = readContent({"x.json", sampleTopicText}, schemas());
    REQUIRE(content);
    CHECK(std::get<LearnTopic>(content.value()) ==
          LearnTopic{"the-click",
                     3,
                     "The click",
                     "A sound.",
                     "ch-march",
                     true,
                     false,
                     {{"What it is",
                       "ch-figure-4",
                       {{"It pops.", Verdict::Plausible, "It may.", {"walker-2021"}},
                        {"", std::nullopt, "It is quiet.", {"app-rule", "walker-2021"}}}}}});
    CHECK(said(sampleTopicText) == Lines());
}

TEST_CASE("A statement without a source is an error where it is", "[learn]")
{
    CHECK(
        problemsIn(topicWith("[\"walker-2021\"]", "[]")) ==
        Lines{
            "x.json:11:83: error: /sections/0/statements/0/sources: expected a list [ ] of 1 to 10 "
            "entries, found an empty list [schema]"});
    CHECK(said(topicWith("[\"walker-2021\"]", "[\"nobody\"]")) ==
          Lines{"x.json:11:84: error: /sections/0/statements/0/sources/0: expected the id of a "
                "source, found \"nobody\" [reference]"});
}

TEST_CASE("A figure that no step has is an error where it is", "[learn]")
{
    CHECK(said(topicWith("ch-march", "none")) ==
          Lines{"x.json:7:11: error: /step: expected the id of a step, found \"none\", which no "
                "file has [reference]"});
    CHECK(said(topicWith("ch-figure-4", "none")) ==
          Lines{"x.json:10:39: error: /sections/0/step: expected the id of a step, found \"none\", "
                "which no file has [reference]"});
}

TEST_CASE("A verdict is one of four, and is on a claim", "[learn]")
{
    CHECK(problemsIn(topicWith("plausible", "true")).size() == 1);
    const Lines found = said(topicWith("\"claim\": \"It pops.\", ", ""));
    REQUIRE(found.size() == 1);
    CHECK(found[0].ends_with("expected a claim beside the verdict, found none [claim]"));
}

TEST_CASE("Only a claim of others may ask for force or promise", "[learn]")
{
    CHECK(said(topicWith("It may.", "Make it pop.")) ==
          Lines{"x.json:11:61: error: /sections/0/statements/0/text: expected gentle words, found "
                "\"pop\" [D08]"});
    CHECK(said(topicWith("A sound.", "Realign your hip.")) ==
          Lines{"x.json:6:14: error: /summary: expected words that promise nothing, found "
                "\"realign\" [D21]"});
}

TEST_CASE("A topic in the user's folder is not the user's to change", "[learn]")
{
    const Catalog catalog = withFiles({{"x.json", topicWith("the-click", "the-sound")}});
    CHECK(catalog.topics() == shipped().topics());
    CHECK(catalog.brokenFiles().empty());
}

TEST_CASE("Topics come in their order, each with a place of its own", "[learn]")
{
    REQUIRE(shipped().topics().size() >= 8);
    std::set<int> orders;
    int before = 0;
    for (const LearnTopic &topic : shipped().topics()) {
        INFO(topic.id);
        CHECK(topic.order > before);
        before = topic.order;
        CHECK(shipped().topic(topic.id) == &topic);
    }
    CHECK(shipped().topic("none") == nullptr);
}

TEST_CASE("Shipped ids of topics are file names, and their figures are drawn", "[learn]")
{
    for (const ContentFile &file : shippedContent()) {
        if (!file.name.starts_with("learn/"))
            continue;
        INFO(file.name);
        const std::string stem = file.name.substr(6, file.name.size() - 11);
        const LearnTopic *topic = shipped().topic(stem);
        REQUIRE(topic);
        REQUIRE(shipped().step(topic->step));
        CHECK(shipped().step(topic->step)->pose.has_value());
    }
}

TEST_CASE("Every shipped statement names sources that there are", "[learn]")
{
    forEachStatement([](const LearnStatement &statement) {
        CHECK_FALSE(statement.sources.empty());
        CHECK(shipped().sources(statement.sources).size() == statement.sources.size());
    });
}

TEST_CASE("What rests on general knowledge is known as such", "[learn]")
{
    CHECK_FALSE(areCheckedAgainst({"app-rule", "general-practice"}));
    CHECK_FALSE(areCheckedAgainst({}));
    CHECK(areCheckedAgainst({"app-rule", "walker-2021"}));
    int unchecked = 0;
    forEachStatement([&unchecked](const LearnStatement &statement) {
        unchecked += areCheckedAgainst(statement.sources) ? 0 : 1;
    });
    CHECK(unchecked > 0);
}

TEST_CASE("Shipped statements are short sentences", "[learn]")
{
    forEachStatement([](const LearnStatement &statement) {
        std::size_t words = 0;
        for (std::size_t at = 0; at < statement.text.size(); ++at) {
            words += statement.text[at] == ' ' ? 1 : 0;
            if (std::string_view(".?:;").find(statement.text[at]) != std::string_view::npos)
                words = 0;
            CHECK(words <= 32);
        }
        CHECK(statement.text.find('!') == std::string::npos);
    });
}

TEST_CASE("The warning signs are those of the safety tables, in their words", "[learn]")
{
    const LearnTopic *topic = shipped().topic("when-to-see-somebody");
    REQUIRE(topic);
    CHECK(topic->showsRedFlags);
    forEachStatement([](const LearnStatement &statement) {
        for (const RedFlag &flag : shipped().safety().redFlags)
            CHECK(statement.text.find(flag.sign) == std::string::npos);
    });
}
