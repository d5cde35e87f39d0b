#include "terminal.h"

using namespace hipwise;

TEST_CASE("The steps have a line each, by position", "[cli]")
{
    const Catalog catalog = Catalog::shipped();
    const Ran ran = Terminal().run(QStringLiteral("steps"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    for (const auto &[id, step] : catalog.steps()) {
        const QString start = QString::fromStdString(id) + u' ';
        CHECK(ran.out.count(start) == 1);
        const QString line = ran.lines().filter(start).value(0);
        CHECK(line.endsWith(QString::fromStdString(badge(step.dose, step.laterality))));
    }
    const auto lineOf = [&ran](const char *start) {
        return ran.lines().indexOf(ran.lines().filter(QLatin1String(start)).value(0));
    };
    CHECK(lineOf("lying:") < lineOf("ly-breathing"));
    CHECK(lineOf("ly-breathing") < lineOf("standing:"));
    CHECK(lineOf("standing:") < lineOf("st-march"));
}

TEST_CASE("The steps fit a terminal of 80 columns", "[cli]")
{
    for (const QString &line : Terminal().run(QStringLiteral("steps")).lines())
        CHECK(line.size() <= 80);
}

TEST_CASE("The steps as JSON have their keys, with the units in them", "[cli]")
{
    const auto json = Terminal().run(QStringLiteral("steps --json")).json();
    REQUIRE(json.size() == Catalog::shipped().steps().size());
    const auto march = std::find_if(json.begin(), json.end(),
                                    [](const auto &step) { return step.at("id") == "ch-march"; });
    REQUIRE(march != json.end());
    CHECK(march->at("name") == "Seated march");
    CHECK(march->at("position") == "seated");
    CHECK(march->at("kind") == "dynamic");
    CHECK(march->at("laterality") == "alternating");
    CHECK(march->at("level") == 1);
    CHECK(march->at("dose").at("tempo_s") == 2);
    CHECK(march->at("dose").at("repetitions") == 12);
    CHECK(march->at("dose_text") == "12 slow times");
    CHECK(march->at("demands") == nlohmann::json::array({"deep_hip_flexion"}));
    CHECK(march->at("support") == "chair");
    CHECK(march->at("equipment").size() == 1);
    for (const auto &step : json) {
        INFO(step.at("id"));
        CHECK_FALSE(step.at("sources").empty());
        CHECK(step.at("muscles").is_array());
    }
}

TEST_CASE("A step of the user is among the steps", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/shake.json"), stepFile());
    const Ran ran = terminal.run(QStringLiteral("steps"));
    CHECK(ran.err == QString());
    CHECK(ran.lines().filter(QStringLiteral("Shake it off")).size() == 1);
}
