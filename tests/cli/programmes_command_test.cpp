#include "terminal.h"

using namespace hipwise;

namespace {

QByteArray programmeFile(const QByteArray &id, const QByteArray &routine = "desk-break-3")
{
    return R"({"$schema": "programme.schema.json", "id": ")" + id +
           R"(", "title": "My weeks", "goal": "Get going.", "sources": ["app-rule"],
"weeks": [{"sessions": [{"routine": ")" +
           routine + R"(", "weekdays": ["monday", "thursday"]}]}]})";
}

} // namespace

TEST_CASE("The programmes are listed with their weeks, in 80 columns", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("programmes"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    CHECK(ran.lines().size() >= 5);
    const QStringList beginner = ran.lines().filter(QStringLiteral("beginner-four-weeks "));
    REQUIRE(beginner.size() == 1);
    CHECK(beginner[0].simplified() ==
          QStringLiteral("beginner-four-weeks 4 weeks Four weeks for beginners"));
    for (const QString &line : ran.lines())
        CHECK(line.size() <= 80);
}

TEST_CASE("A programme is shown week by week, with what the next one waits for", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("programmes chair-to-standing"));
    CHECK(ran.status == 0);
    const QString text = ran.out.simplified();
    CHECK(text.contains(QStringLiteral("Week 1: Sitting down older-chair 3 times, every other day "
                                       "Week 2 comes after 3 sessions, and")));
    CHECK(text.contains(QStringLiteral("Week 4: Standing with support older-standing")));
    CHECK_FALSE(text.contains(QStringLiteral("Week 5")));
    CHECK(text.contains(QStringLiteral("Sources")));
    for (const QString &line : ran.lines())
        CHECK(line.size() <= 80);
}

TEST_CASE("The programmes as JSON have what their files say", "[cli]")
{
    const auto json = Terminal().run(QStringLiteral("programmes --json")).json();
    REQUIRE(json.size() == Catalog::shipped().programmes().size());
    for (const auto &each : json)
        CHECK(Terminal()
                  .run({QStringLiteral("programmes"), QStringLiteral("--json"),
                        QString::fromStdString(each.at("id").get<std::string>())})
                  .json() == each);
    const auto &first = json.at(0);
    CHECK(first.at("id") == "beginner-four-weeks");
    CHECK(first.at("weeks").size() == 4);
    CHECK(first.at("weeks").at(0).at("sessions").at(0).at("times") == 3);
    CHECK(first.at("weeks").at(0).at("next").at("green_checks") == 2);
    CHECK(first.at("users") == false);
}

TEST_CASE("A programme of the user is listed as theirs", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/weeks.json"), programmeFile("weeks"));
    const Ran ran = terminal.run(QStringLiteral("programmes"));
    CHECK(ran.lines().first().simplified() == QStringLiteral("weeks 1 week My weeks (yours)"));
    const auto json = terminal.run(QStringLiteral("programmes weeks --json")).json();
    CHECK(json.at("weeks").at(0).at("sessions").at(0).at("weekdays") ==
          nlohmann::json({"monday", "thursday"}));
}

TEST_CASE("A programme that is not there, or cannot be used, is said so", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("routines/weeks.json"),
                                        programmeFile("weeks", "no-such-routine"));
    const Ran ran = terminal.run(QStringLiteral("programmes weeks"));
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(QStringLiteral("There is no programme \"weeks\"")));
    CHECK(ran.err.contains(path));
    CHECK(Terminal()
              .run(QStringLiteral("programmes beginer-four-weeks"))
              .err.contains(QStringLiteral("Did you mean beginner-four-weeks?")));
    CHECK(terminal.run(QStringLiteral("programmes one two")).status == 2);
}
