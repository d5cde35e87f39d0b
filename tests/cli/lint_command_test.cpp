#include "terminal.h"

using namespace hipwise;

TEST_CASE("A file with nothing wrong is met with silence", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"), routineFile("morning"));
    const Ran ran = terminal.run({QStringLiteral("lint"), path});
    CHECK(ran.out == QString());
    CHECK(ran.err == QString());
    CHECK(ran.status == 0);
    const Ran json = terminal.run({QStringLiteral("lint"), path, QStringLiteral("--json")});
    CHECK(json.status == 0);
    CHECK(json.json() == nlohmann::json::array());
}

TEST_CASE("Problems come as a compiler prints them, with status 1", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"),
                                        routineFile("morning", "\n  \"before_exercise\": 7,"));
    const Ran ran = terminal.run({QStringLiteral("lint"), path});
    CHECK(ran.status == 1);
    CHECK(ran.err == QString());
    REQUIRE(ran.lines().size() == 1);
    CHECK(ran.lines()[0].startsWith(path + QStringLiteral(":3:22: error: /before_exercise: ")));
    CHECK(ran.lines()[0].endsWith(QStringLiteral("[schema]")));
}

TEST_CASE("A warning alone is a problem too", "[cli]")
{
    Terminal terminal;
    const QString path =
        terminal.write(QStringLiteral("mine.json"), routineFile("morning", "\"colour\": \"red\","));
    const Ran ran = terminal.run({QStringLiteral("lint"), path});
    CHECK(ran.status == 1);
    CHECK(ran.out.contains(QStringLiteral(": warning: /colour: ")));
}

TEST_CASE("The rows of lint as JSON have their keys", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"),
                                        routineFile("morning", "\n  \"before_exercise\": 7,"));
    const Ran ran = terminal.run({QStringLiteral("lint"), QStringLiteral("--json"), path});
    CHECK(ran.status == 1);
    const auto json = ran.json();
    REQUIRE(json.size() == 1);
    CHECK(json[0].at("file") == path.toStdString());
    CHECK(json[0].at("line") == 3);
    CHECK(json[0].at("column") == 22);
    CHECK(json[0].at("pointer") == "/before_exercise");
    CHECK(json[0].at("severity") == "error");
    CHECK(json[0].at("rule") == "schema");
    CHECK(json[0].at("message").is_string());
    CHECK(json[0].at("fix").get<std::string>().ends_with("."));
    CHECK(json[0].at("sources") == nlohmann::json::array({"app-rule"}));
    CHECK(json[0].size() == 9);
}

TEST_CASE("Several paths, files and folders alike, are checked together", "[cli]")
{
    Terminal terminal;
    const QString one = terminal.write(QStringLiteral("one.json"), "{");
    const QString two = terminal.write(QStringLiteral("folder/deep/two.json"), "[");
    const Ran ran =
        terminal.run({QStringLiteral("lint"), one, terminal.path(QStringLiteral("folder"))});
    CHECK(ran.status == 1);
    CHECK(ran.out.contains(one + u':'));
    CHECK(ran.out.contains(two + u':'));
}

TEST_CASE("A path to nothing is a problem", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("lint no-such-file.json"));
    CHECK(ran.status == 1);
    CHECK(ran.out.startsWith(QStringLiteral("no-such-file.json: error: ")));
}

TEST_CASE("Without a path the shipped content and the user's own are checked", "[cli]")
{
    Terminal terminal;
    const Ran shipped = terminal.run(QStringLiteral("lint"));
    CHECK(shipped.out == QString());
    CHECK(shipped.status == 0);

    const QString path = terminal.write(QStringLiteral("routines/broken.json"), "{");
    const Ran own = terminal.run(QStringLiteral("lint"));
    CHECK(own.status == 1);
    CHECK(own.lines().filter(path).size() == own.lines().size());
}

TEST_CASE("To take the place of a shipped routine is no problem", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/own.json"), routineFile("seed-lying"));
    CHECK(terminal.run(QStringLiteral("lint")).out == QString());
}

TEST_CASE("A file elsewhere may name the user's steps, and is not blamed for their files", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/shake.json"), stepFile());
    terminal.write(QStringLiteral("routines/broken.json"), "{");
    const QString path = terminal.write(QStringLiteral("mine.json"), R"({
        "$schema": "routine.schema.json", "id": "mine", "title": "Mine", "level": "beginner",
        "steps": [{"step": "shake"}]})");
    const Ran ran = terminal.run({QStringLiteral("lint"), path});
    CHECK(ran.out == QString());
    CHECK(ran.status == 0);
}

TEST_CASE("A changed copy is judged by itself, not by the routine of the same id", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/morning.json"), routineFile("morning"));
    const QString copy = terminal.write(QStringLiteral("copy.json"), R"({
        "$schema": "routine.schema.json", "id": "morning", "title": "Mine", "level": "beginner",
        "steps": [{"step": "ch-figure-4"}]})");
    const Ran ran = terminal.run({QStringLiteral("lint"), copy});
    CHECK(ran.status == 1);
    CHECK(ran.out.contains(QStringLiteral("[D09]")));
}

TEST_CASE("A row of a rule from the evidence names its fix and its sources", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"), R"({
        "$schema": "routine.schema.json", "id": "mine", "title": "Mine", "level": "beginner",
        "steps": [{"step": "ch-figure-4"}]})");
    const auto json = terminal.run({QStringLiteral("lint"), QStringLiteral("--json"), path}).json();
    REQUIRE(json.size() == 1);
    CHECK(json[0].at("rule") == "D09");
    CHECK(json[0].at("fix") == "Begin with breathing or an easy movement.");
    CHECK(json[0].at("sources") == nlohmann::json::array({"mayo-stretch", "app-rule"}));
}

TEST_CASE("The rules are listed without a file", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("lint --rules"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    CHECK(ran.out.startsWith(QStringLiteral("# What the lint checks\n")));
    CHECK(ran.out.contains(QStringLiteral("| `D09` | error | A routine begins with")));
}
