#include "safety/pain_report.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <set>

using namespace hipwise;
using enum WayOn;

namespace {

using Ways = std::vector<WayOn>;

PainReport sharp(int amount, int timesBefore = 0)
{
    return {.kind = PainKind::Sharp, .amount = amount, .timesBefore = timesBefore};
}

PainReport dull(int amount)
{
    return {.kind = PainKind::Dull, .amount = amount};
}

PainReport of(PainKind kind, int timesBefore = 0)
{
    return {.kind = kind, .timesBefore = timesBefore};
}

bool offers(const PainAdvice &advice, WayOn way)
{
    return std::ranges::find(advice.ways, way) != advice.ways.end();
}

constexpr std::array allKinds{
    PainKind::Dull,        PainKind::Sharp,      PainKind::Nerve,         PainKind::Catching,
    PainKind::PopWithPain, PainKind::Cramp,      PainKind::Dizzy,         PainKind::Chest,
    PainKind::LostBalance, PainKind::HeldBreath, PainKind::PainlessClick, PainKind::PregnancySign};

/// Either side of every number in the rules, and what has not been said.
constexpr std::array<std::optional<int>, 8> amounts{std::nullopt, 0, 2, 3, 4, 5, 6, 10};

/// Each combination of the answers that are yes or no, for reports alike in the rest.
template<typename Look>
void everyYesAndNo(PainReport report, Look look)
{
    for (unsigned answers = 0; answers < 16; ++answers) {
        report.isRising = (answers & 1U) != 0;
        report.hasRested = (answers & 2U) != 0;
        report.timesBefore = (answers & 4U) != 0 ? 1 : 0;
        report.redFlags.clear();
        if ((answers & 8U) != 0)
            report.redFlags.insert("RF02");
        look(report);
    }
}

template<typename Look>
void everyReport(Look look)
{
    for (const PainKind kind : allKinds) {
        for (const auto &amount : amounts) {
            for (const auto &atStart : amounts) {
                for (const auto &afterRest : amounts) {
                    everyYesAndNo({.kind = kind,
                                   .amount = amount,
                                   .atStart = atStart,
                                   .afterRest = afterRest},
                                  look);
                }
            }
        }
    }
}

} // namespace

TEST_CASE("Each sign has the stop rule of the evidence base", "[safety][hurts]")
{
    CHECK(adviceFor(dull(0)).rule == "ST01");
    CHECK(adviceFor(dull(2)).rule == "ST01");
    CHECK(adviceFor(dull(3)).rule == "ST02");
    CHECK(adviceFor(dull(5)).rule == "ST02");
    CHECK(adviceFor(dull(6)).rule == "ST03");
    CHECK(adviceFor(sharp(1)).rule == "ST04");
    CHECK(adviceFor(of(PainKind::Nerve)).rule == "ST05");
    CHECK(adviceFor(of(PainKind::Catching)).rule == "ST06");
    CHECK(adviceFor(of(PainKind::PopWithPain)).rule == "ST07");
    CHECK(adviceFor(of(PainKind::PainlessClick)).rule == "ST08");
    CHECK(adviceFor(of(PainKind::Dizzy)).rule == "ST09");
    CHECK(adviceFor(of(PainKind::Chest)).rule == "ST10");
    CHECK(adviceFor(of(PainKind::LostBalance)).rule == "ST11");
    CHECK(adviceFor(of(PainKind::Cramp)).rule == "ST12");
    CHECK(adviceFor(of(PainKind::PregnancySign)).rule == "ST13");
    CHECK(adviceFor(of(PainKind::HeldBreath)).rule == "ST14");
}

TEST_CASE("Green pain may go on, amber pain only with less", "[safety][hurts]")
{
    CHECK(adviceFor(dull(2)).ways == Ways{GoOn, Ease, Skip, Stop});
    CHECK(adviceFor(dull(3)).ways == Ways{Ease, Swap, Skip, RestOneMinute, Stop});
}

TEST_CASE("Amber pain that comes again at an eased step is not eased again", "[safety][hurts]")
{
    PainReport again = dull(4);
    again.timesBefore = 1;
    CHECK(adviceFor(again).ways == Ways{Swap, Skip, RestOneMinute, Stop});
}

TEST_CASE("Amber pain is red when it is rising and 2 points above the start", "[safety][hurts]")
{
    PainReport report = dull(4);
    report.isRising = true;
    report.atStart = 3;
    CHECK(adviceFor(report).rule == "ST02");
    report.atStart = 2;
    CHECK(adviceFor(report).rule == "ST03");
    report.isRising = false;
    CHECK(adviceFor(report).rule == "ST02");
    report.atStart = std::nullopt;
    report.isRising = true;
    CHECK(adviceFor(report).rule == "ST03");
}

TEST_CASE("Whether pain is rising is asked only where it decides", "[safety][hurts]")
{
    everyReport([](PainReport report) {
        if (report.hasRested || report.afterRest) // the amounts tell it then
            return;
        report.isRising = false;
        const PainAdvice calm = adviceFor(report);
        report.isRising = true;
        REQUIRE((adviceFor(report) != calm) == needsRising(report));
    });
}

TEST_CASE("How much it hurts is asked only where it decides", "[safety][hurts]")
{
    for (const PainKind kind : allKinds) {
        PainReport little = of(kind);
        little.amount = 0;
        PainReport much = of(kind);
        much.amount = 9;
        CHECK((adviceFor(little) != adviceFor(much)) == needsAmount({.kind = kind}));
    }
}

TEST_CASE("Red pain rests for a minute; still above 5, the session ends", "[safety][hurts]")
{
    PainReport report = GENERATE(dull(8), sharp(8));
    CHECK(adviceFor(report).rule == "ST03");
    CHECK(adviceFor(report).ways == Ways{RestOneMinute, Stop});
    report.hasRested = true;
    report.afterRest = 6;
    CHECK(adviceFor(report).ways == Ways{Stop});
    report.afterRest = 5;
    CHECK(adviceFor(report).ways == Ways{Skip, Stop});
    report.afterRest = std::nullopt;
    CHECK(adviceFor(report).ways == Ways{Stop});
}

TEST_CASE("Amber pain that grows in a minute's rest is red", "[safety][hurts]")
{
    PainReport report = dull(3);
    report.hasRested = true;
    report.afterRest = 3;
    CHECK(adviceFor(report).ways == Ways{Ease, Swap, Skip, Stop});
    report.afterRest = 5;
    CHECK(adviceFor(report).rule == "ST03");
    report.afterRest = 7;
    CHECK(adviceFor(report).ways == Ways{Stop});
}

TEST_CASE("Sharp pain stops the step: the easier one first, then without it", "[safety][hurts]")
{
    CHECK(adviceFor(sharp(2)).ways == Ways{Swap, Skip, Stop});
    CHECK_FALSE(adviceFor(sharp(2)).leavesStepOut);
    CHECK(adviceFor(sharp(2, 1)).ways == Ways{Skip, Stop});
    CHECK(adviceFor(sharp(2, 1)).leavesStepOut);
}

TEST_CASE("Signs of a nerve ask about the two red flags and never go on", "[safety][hurts]")
{
    PainReport report = of(PainKind::Nerve);
    CHECK(adviceFor(report).asksFirst == std::vector<std::string>{"RF01", "RF02"});
    CHECK(adviceFor(report).redFlag.empty());
    CHECK(endsSession(adviceFor(report)));
    report.redFlags = {"RF02"};
    CHECK(adviceFor(report).redFlag == "RF02");
    report.redFlags = {"RF01", "RF02"};
    CHECK(adviceFor(report).redFlag == "RF01");
}

TEST_CASE("A cramp goes on with less, after a rest", "[safety][hurts]")
{
    PainReport report = of(PainKind::Cramp);
    CHECK(adviceFor(report).ways == Ways{RestOneMinute, Skip, Stop});
    report.hasRested = true;
    CHECK(adviceFor(report).ways.front() == Ease);
}

TEST_CASE("Losing balance a second time leads to a chair", "[safety][hurts]")
{
    CHECK_FALSE(endsSession(adviceFor(of(PainKind::LostBalance))));
    CHECK(offers(adviceFor(of(PainKind::LostBalance)), ChairRoutine));
    CHECK(adviceFor(of(PainKind::LostBalance, 1)).ways == Ways{ChairRoutine, Stop});
}

TEST_CASE("Whatever is said, the session can be ended and no way comes twice", "[safety][hurts]")
{
    everyReport([](const PainReport &report) {
        const PainAdvice advice = adviceFor(report);
        Ways ways = advice.ways;
        REQUIRE(ways.back() == Stop);
        std::ranges::sort(ways);
        REQUIRE(std::ranges::adjacent_find(ways) == ways.end());
        REQUIRE_FALSE((report.hasRested && offers(advice, RestOneMinute)));
    });
}

TEST_CASE("Whatever else is said, what is red never offers to go on", "[safety][hurts]")
{
    everyReport([](const PainReport &report) {
        const PainAdvice advice = adviceFor(report);
        static const std::set<std::string> ending{"ST05", "ST06", "ST07", "ST09", "ST10", "ST13"};
        if (ending.contains(advice.rule))
            REQUIRE(advice.ways == Ways{Stop});
        if (advice.rule == "ST03" || advice.rule == "ST04" || advice.rule == "ST11")
            REQUIRE_FALSE((offers(advice, GoOn) || offers(advice, Ease)));
        const bool mayGoOn =
            advice.rule == "ST01" || advice.rule == "ST08" || advice.rule == "ST14";
        REQUIRE(offers(advice, GoOn) == mayGoOn);
    });
}

TEST_CASE("Pain above 5, or not told, never goes on by the step", "[safety][hurts]")
{
    everyReport([](const PainReport &report) {
        if (!needsAmount(report) || report.amount.value_or(10) <= 5)
            return;
        const PainAdvice advice = adviceFor(report);
        REQUIRE(advice.rule == "ST03");
        for (const WayOn way : {GoOn, Ease, Swap})
            REQUIRE_FALSE(offers(advice, way));
        REQUIRE_FALSE((offers(advice, Skip) && !report.hasRested));
    });
}

TEST_CASE("A report counts the earlier ones of its kind at its step", "[safety][hurts]")
{
    PainRecord record;
    record.report.kind = PainKind::Sharp;
    record.stepId = "one";
    PainRecord balance;
    balance.report.kind = PainKind::LostBalance;
    balance.stepId = "one";
    PainRecord silent = record;
    silent.isToldMore = false;
    const std::vector<PainRecord> records{record, balance, silent};

    CHECK(timesBefore(records, PainKind::Sharp, "one") == 1);
    CHECK(timesBefore(records, PainKind::Sharp, "two") == 0);
    CHECK(timesBefore(records, PainKind::Dull, "one") == 0);
    CHECK(timesBefore(records, PainKind::LostBalance, "two") == 1);
}

TEST_CASE("Dull pain counts again only where the step was eased", "[safety][hurts]")
{
    PainRecord record;
    record.report.kind = PainKind::Dull;
    record.stepId = "one";
    record.taken = GoOn;
    CHECK(timesBefore({record}, PainKind::Dull, "one") == 0);
    record.taken = Ease;
    CHECK(timesBefore({record}, PainKind::Dull, "one") == 1);
}

TEST_CASE("Pain of the calf is a warning sign with a new hip and in pregnancy", "[safety][hurts]")
{
    const PainKind kind = GENERATE(PainKind::Dull, PainKind::Sharp, PainKind::Cramp);
    const PainReport calf{.place = PainPlace::LowerLegOrFoot, .kind = kind, .amount = 2};
    const PainAdvice hip = adviceFor(calf, {.hasNewHip = true});
    CHECK(hip.redFlag == "RF07");
    CHECK(endsSession(hip));
    CHECK_FALSE(needsAmount(calf, {.hasNewHip = true}));
    const PainAdvice pregnant = adviceFor(calf, {.isPregnant = true});
    CHECK(pregnant.rule == "ST13");
    CHECK(pregnant.redFlag == "RF11");
    CHECK(endsSession(pregnant));
    CHECK(adviceFor(calf).redFlag.empty());
}

TEST_CASE("Dizziness in pregnancy is one of its warning signs", "[safety][hurts]")
{
    CHECK(adviceFor(of(PainKind::Dizzy), {.isPregnant = true}).redFlag == "RF11");
    CHECK(adviceFor(of(PainKind::Dizzy)).rule == "ST09");
}
