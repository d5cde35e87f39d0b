#include "terminal.h"

#include "session/minutes.h"

using namespace hipwise;

TEST_CASE("A routine is shown with all there is to know", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("show seed-lying"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    const Catalog catalog = Catalog::shipped();
    const CatalogRoutine &routine = *catalog.routine("seed-lying");
    // Lines wrap where they have to; the words are what counts.
    const QString text = ran.out.simplified();
    const auto has = [&text](const std::string &words) {
        INFO(words);
        CHECK(text.contains(QString::fromStdString(words).simplified()));
    };
    has(routine.content.routine.title + " (seed-lying)");
    has("Goal " + routine.content.routine.goal);
    has("For " + routine.content.routine.audience);
    has("How often " + routine.content.routine.frequency);
    has("Level beginner");
    has("Time " + stampText(routine.length) + " min, 5 steps");
    has("Equipment mat or bed");
    has(routine.content.routine.note);
    for (const PrescribedStep &step : routine.content.steps) {
        has(step.step.name + " (" + std::string(wordFor(step.step.position)));
        has(inWords(step.dose, step.step.laterality));
        has(step.step.setup);
        for (const std::string &cue : step.step.cues)
            has("- " + spoken(cue, std::nullopt));
        has("Breathing " + step.step.breathing);
        has("Mistake " + step.step.mistake);
        for (const Caution &caution : step.step.cautions)
            has(caution.text);
    }
    has("Easier Hold behind the thigh with a towel");
    has("Harder Keep the other leg long");
    for (const Source &source : catalog.sources(sources(routine.content)))
        has(std::string(1, source.tier) + " " + source.author);
}

TEST_CASE("Cautions name their flags in plain words", "[cli]")
{
    const QString text = Terminal().run(QStringLiteral("show seed-lying")).out.simplified();
    CHECK(text.contains(QStringLiteral("(hip replacement, back approach;")));
    CHECK_FALSE(text.contains(QStringLiteral("thr_posterior")));
}

TEST_CASE("Every shipped routine is shown within 80 columns, but for addresses", "[cli]")
{
    const Catalog catalog = Catalog::shipped();
    for (const CatalogRoutine &routine : catalog.routines()) {
        const Ran ran = Terminal().run(
            {QStringLiteral("show"), QString::fromStdString(routine.content.routine.id)});
        CHECK(ran.status == 0);
        for (const QString &line : ran.lines())
            CHECK((line.size() <= 80 || !line.trimmed().contains(u' ')));
        CHECK_FALSE(ran.out.contains(u'{'));
    }
}

TEST_CASE("A routine as JSON has its steps, doses and sources", "[cli]")
{
    const Catalog catalog = Catalog::shipped();
    const CatalogRoutine &routine = *catalog.routine("desk-break-3");
    const auto json = Terminal().run(QStringLiteral("show desk-break-3 --json")).json();
    CHECK(json.at("id") == "desk-break-3");
    CHECK(json.at("total_s") == routine.length.count() / 1000);
    REQUIRE(json.at("steps").size() == 5);
    const auto &figure4 = json.at("steps").at(2);
    CHECK(figure4.at("id") == "ch-figure-4");
    CHECK(figure4.at("dose").at("hold_s") == 15);
    CHECK(figure4.at("dose").at("rest_s") == 8);
    CHECK(figure4.at("dose").at("repetitions") == 1);
    CHECK_FALSE(figure4.at("dose").contains("tempo_s"));
    CHECK(figure4.at("dose_text") == "15 seconds, each side");
    CHECK(figure4.at("cues").at(0) == "Rest your working ankle on or just above your other knee.");
    CHECK(figure4.at("easier").at("text").get<std::string>().starts_with("Slide"));
    CHECK(figure4.at("easier").at("step").is_null());
    CHECK(figure4.at("equipment").at(0).at("any_of").at(0) == "chair");
    const auto &caution = figure4.at("cautions").at(1);
    CHECK(caution.at("action") == "avoid");
    CHECK(caution.at("flags").at(0).at("id") == "thr_posterior");
    CHECK(caution.at("flags").at(0).at("name") == "hip replacement, back approach");
    for (const char *key : {"name", "position", "kind", "laterality", "note", "support", "muscles",
                            "feel", "setup", "breathing", "mistake", "harder", "sources"})
        CHECK(figure4.contains(key));
    CHECK(json.at("sources").size() == catalog.sources(sources(routine.content)).size());
    for (const auto &source : json.at("sources")) {
        CHECK(source.at("tier").get<std::string>().size() == 1);
        for (const char *key : {"id", "title", "author", "year", "reference"})
            CHECK(source.contains(key));
    }
}

TEST_CASE("A tempo of half seconds is no whole number in JSON", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"), routineFile("morning"));
    const auto json = terminal.run({QStringLiteral("show"), QStringLiteral("--json"), path}).json();
    CHECK(json.at("steps").at(0).at("dose").at("tempo_s") == 2.5);
}
