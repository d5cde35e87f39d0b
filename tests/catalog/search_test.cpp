#include "catalog/sample_files.h"
#include "catalog/search_index.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

std::string routine(const std::string &id, const std::string &title, const std::string &step)
{
    return with(with(with(sampleRoutineText, "my-morning", id), "My morning", title),
                "ch-breathing", step);
}

/// Ids of what is found among three routines of the user.
Lines found(std::string_view text)
{
    static const Catalog catalog =
        withFiles({{"a.json", routine("uebung", "Übung für Läufer", "ch-breathing")},
                   {"b.json", routine("swing", "Evening Stretch", "leg-swing")},
                   {"c.json", stepWith("\"setup\"", "\"muscles\": [\"SHIN and calf\"], \"setup\"")},
                   {"d.json", routine("decomposed", "U\xCC\x88 decomposed", "ch-breathing")}});
    static const SearchIndex index(catalog);
    Lines ids;
    for (const std::size_t number : index.find(text).routines) {
        const CatalogRoutine &routine = catalog.routines().at(number);
        if (routine.isUsers)
            ids.push_back(routine.content.routine.id);
    }
    return ids;
}

} // namespace

TEST_CASE("Every word has to be there, in any order and any part of a word", "[search]")
{
    CHECK(found("evening") == Lines{"swing"});
    CHECK(found("stretch evening") == Lines{"swing"});
    CHECK(found("  str\t eve ") == Lines{"swing"});
    CHECK(found("evening nowhere").empty());
}

TEST_CASE("Case does not matter, in umlauts neither", "[search]")
{
    CHECK(found("EVENING") == Lines{"swing"});
    CHECK(found("ÜBUNG") == Lines{"uebung"});
    CHECK(found("übung läufer") == Lines{"uebung"});
    CHECK(found("shin") == Lines{"swing"});
}

TEST_CASE("An umlaut is found however it was put together", "[search]")
{
    CHECK(found("ü decomposed") == Lines{"decomposed"});
    CHECK(found("u\xCC\x88"
                "bung") == Lines{"uebung"});
}

TEST_CASE("What the steps are and where they are done is searched too", "[search]")
{
    CHECK(found("leg swing") == Lines{"swing"});
    CHECK(found("seated").size() == 3);
    CHECK(found("mine evening") == Lines{"swing"});
    CHECK(found("wake") == Lines{"swing", "uebung", "decomposed"});
}

TEST_CASE("Nothing to look for finds all, in their order", "[search]")
{
    CHECK(found("") == Lines{"swing", "uebung", "decomposed"});
    CHECK(found(" \t ") == found(""));
    CHECK(SearchIndex(shipped()).find("").routines.size() == shipped().routines().size());
    CHECK(SearchIndex(shipped()).find("").steps.size() == shipped().steps().size());
    CHECK(SearchIndex(Catalog()).find("x").routines.empty());
}

TEST_CASE("Words do not run together over the parts of a routine", "[search]")
{
    CHECK(found("stretchwake").empty());
    CHECK(found("\xFF").empty());
}

TEST_CASE("What has the words in its title comes first", "[search]")
{
    const Catalog catalog = withFiles(
        {{"a.json", with(routineWith("my-morning", "a"), "Wake up.", "An evening thing.")},
         {"b.json", with(routineWith("my-morning", "b"), "My morning", "Evening")}});
    const SearchIndex::Answer answer = SearchIndex(catalog).find("evening");
    REQUIRE(answer.routines.size() >= 2);
    CHECK(catalog.routines().at(answer.routines[0]).content.routine.id == "b");
}
