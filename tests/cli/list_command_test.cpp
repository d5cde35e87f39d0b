#include "terminal.h"

#include "session/minutes.h"

using namespace hipwise;

namespace {

QStringList idsOf(const Ran &ran)
{
    QStringList ids;
    for (const auto &routine : ran.json())
        ids.append(QString::fromStdString(routine.at("id").get<std::string>()));
    return ids;
}

} // namespace

TEST_CASE("The list has a line of every routine, with id, length, position, level and title",
          "[cli]")
{
    const Catalog catalog = Catalog::shipped();
    const Ran ran = Terminal().run(QStringLiteral("list"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    for (const CatalogRoutine &routine : catalog.routines()) {
        const Routine &said = routine.content.routine;
        const auto text = [](std::string_view utf8) {
            return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        };
        const QStringList lines = ran.lines().filter(text(said.id) + u' ');
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].startsWith(text(said.id)));
        CHECK(lines[0].contains(text(stampText(routine.length)) + QStringLiteral(" min")));
        CHECK(lines[0].contains(text(wordFor(mainPosition(routine.content)))));
        CHECK(lines[0].contains(text(wordFor(said.level))));
    }
}

TEST_CASE("The list fits a terminal of 80 columns", "[cli]")
{
    for (const QString &line : Terminal().run(QStringLiteral("list")).lines())
        CHECK(line.size() <= 80);
}

TEST_CASE("The list as JSON has the same routines, with its keys", "[cli]")
{
    const Catalog catalog = Catalog::shipped();
    const Ran ran = Terminal().run(QStringLiteral("list --json"));
    CHECK(ran.status == 0);
    const auto json = ran.json();
    REQUIRE(json.size() == catalog.routines().size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        const CatalogRoutine &routine = catalog.routines()[i];
        CHECK(json[i].at("id") == routine.content.routine.id);
        CHECK(json[i].at("title") == routine.content.routine.title);
        CHECK(json[i].at("total_s") == routine.length.count() / 1000);
        CHECK(json[i].at("step_count") == routine.content.steps.size());
        CHECK(json[i].at("users") == false);
        for (const char *key : {"goal", "audience", "frequency", "level", "position", "positions",
                                "equipment", "tags", "before_exercise", "replaces_shipped"})
            CHECK(json[i].contains(key));
    }
}

TEST_CASE("The option --position leaves only the routines mostly done there", "[cli]")
{
    CHECK(idsOf(Terminal().run(QStringLiteral("list --json --position lying")))
              .contains(QStringLiteral("seed-lying")));
    const Ran seated = Terminal().run(QStringLiteral("list --position seated --json"));
    CHECK(idsOf(seated).contains(QStringLiteral("seed-seated")));
    for (const auto &routine : seated.json())
        CHECK(routine.at("position") == "seated");
}

TEST_CASE("The user's routines are listed, and said to be theirs", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/morning.json"), routineFile("morning"));
    terminal.write(QStringLiteral("routines/own.json"), routineFile("seed-lying"));
    const Ran ran = terminal.run(QStringLiteral("list"));
    CHECK(ran.err == QString());
    CHECK(ran.lines().filter(QStringLiteral("My morning (yours)")).size() == 1);
    CHECK(ran.out.count(QStringLiteral("seed-lying ")) == 1);
    CHECK(ran.out.simplified().contains(QStringLiteral("My morning (yours, instead")));
}

TEST_CASE("A broken file of the user does not take the list down", "[cli]")
{
    Terminal terminal;
    const QString path =
        terminal.write(QStringLiteral("routines/broken.json"), "{\"id\": \"broken\",\n oops");
    const Ran ran = terminal.run(QStringLiteral("list"));
    CHECK(ran.status == 0);
    CHECK(ran.out == Terminal().run(QStringLiteral("list")).out);
    CHECK(ran.err.startsWith(path + QStringLiteral(":2:2: error: ")));
    CHECK(ran.err.count(u'\n') == 1);
}

TEST_CASE("A broken file is told when a routine is not found, for it may be there", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("routines/broken.json"), "{");
    const Ran ran = terminal.run(QStringLiteral("show broken"));
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(QStringLiteral("There is no routine \"broken\"")));
    CHECK(ran.err.contains(path));
}
