#include "safety/pain_background.h"
#include "support/catch.h"

#include <array>

using namespace hipwise;
using enum PainPlace;

namespace {

constexpr std::array allPlaces{FrontOfHip,  OuterHip,       Buttock,  LowBack,
                               ThighOrKnee, LowerLegOrFoot, Elsewhere};

std::vector<CautionFlag> flagged(std::string id)
{
    CautionFlag flag;
    flag.id = std::move(id);
    return {flag};
}

PainRecord said(PainPlace place, PainKind kind = PainKind::Dull, int amount = 2)
{
    PainRecord record;
    record.report = {.place = place, .kind = kind, .amount = amount};
    record.advice = adviceFor(record.report);
    return record;
}

PainReport report(PainPlace place, PainKind kind = PainKind::Dull,
                  std::optional<int> amount = std::nullopt)
{
    return {.place = place, .kind = kind, .amount = amount};
}

PainBackground after(PainPlace before)
{
    return backgroundOf({}, {said(before)});
}

PainBackground newHip()
{
    return backgroundOf(flagged("thr_posterior"), {});
}

bool callsForHelp(const PainAdvice &advice)
{
    return advice.redFlag == "RF08" && advice.ways == std::vector{WayOn::Stop} &&
           endsSession(advice);
}

} // namespace

TEST_CASE("A new hip that pops with pain is an emergency", "[safety][hurts]")
{
    for (const char *flag : {"thr_posterior", "thr_anterior"}) {
        for (const PainPlace place : allPlaces)
            CHECK(callsForHelp(
                adviceFor(report(place, PainKind::PopWithPain), backgroundOf(flagged(flag), {}))));
    }
    CHECK(adviceFor(report(FrontOfHip, PainKind::PopWithPain)).redFlag.empty());
    CHECK(
        adviceFor(report(FrontOfHip, PainKind::PopWithPain), backgroundOf(flagged("glaucoma"), {}))
            .rule == "ST07");
}

TEST_CASE("A painless click of a new hip is no alarm", "[safety][hurts]")
{
    CHECK(adviceFor(report(FrontOfHip, PainKind::PainlessClick), newHip()) ==
          adviceFor(report(FrontOfHip, PainKind::PainlessClick)));
}

TEST_CASE("Severe sharp pain of a new hip is an emergency, less is not", "[safety][hurts]")
{
    for (const PainPlace place : {FrontOfHip, OuterHip, Buttock, ThighOrKnee}) {
        CHECK(callsForHelp(adviceFor(report(place, PainKind::Sharp, 6), newHip())));
        CHECK(callsForHelp(adviceFor(report(place, PainKind::Sharp), newHip()))); // not said
        CHECK(adviceFor(report(place, PainKind::Sharp, 5), newHip()).rule == "ST04");
    }
    CHECK(adviceFor(report(LowBack, PainKind::Sharp, 9), newHip()).redFlag.empty());
    CHECK(adviceFor({.kind = PainKind::Sharp, .amount = 9}, newHip()).redFlag == "RF08");
}

TEST_CASE("Severe dull pain of a new hip that a rest does not ease is an emergency",
          "[safety][hurts]")
{
    PainReport dull = report(FrontOfHip, PainKind::Dull, 8);
    CHECK(adviceFor(dull, newHip()).ways.front() == WayOn::RestOneMinute);
    dull.hasRested = true;
    CHECK(callsForHelp(adviceFor(dull, newHip()))); // what has not been said is the worse
    dull.afterRest = 7;
    CHECK(callsForHelp(adviceFor(dull, newHip())));
    dull.afterRest = 3;
    CHECK(adviceFor(dull, newHip()).redFlag.empty());
}

TEST_CASE("Pain that moves down from back, buttock or hip is a sign of a nerve", "[safety][hurts]")
{
    for (const PainKind kind : {PainKind::Dull, PainKind::Sharp}) {
        for (const PainPlace before : {LowBack, Buttock, FrontOfHip, OuterHip}) {
            for (const PainPlace now : {ThighOrKnee, LowerLegOrFoot}) {
                const PainAdvice advice = adviceFor(report(now, kind, 1), after(before));
                CHECK(advice.rule == "ST05");
                CHECK(advice.ways == std::vector{WayOn::Stop});
                CHECK(advice.asksFirst == std::vector<std::string>{"RF01", "RF02"});
            }
        }
    }
    CHECK(movesDown(report(LowerLegOrFoot), after(ThighOrKnee)));
    CHECK(movesDown(report(Buttock), after(LowBack)));
}

TEST_CASE("Pain that moves up, stays, or is somewhere else goes by its own rule", "[safety][hurts]")
{
    CHECK_FALSE(movesDown(report(LowBack), after(LowerLegOrFoot)));
    CHECK_FALSE(movesDown(report(ThighOrKnee), after(LowerLegOrFoot)));
    CHECK_FALSE(movesDown(report(OuterHip), after(LowBack)));
    CHECK_FALSE(movesDown(report(LowerLegOrFoot), after(Elsewhere)));
    for (const PainPlace place : allPlaces) {
        CHECK_FALSE(movesDown(report(place), after(place)));
        CHECK_FALSE(movesDown(report(Elsewhere), after(place)));
        CHECK_FALSE(movesDown(report(place), {}));
    }
}

TEST_CASE("A cramp, a click and what was not told are no pain that moved", "[safety][hurts]")
{
    CHECK_FALSE(movesDown(report(LowerLegOrFoot, PainKind::Cramp), after(LowBack)));
    PainRecord untold = said(LowBack);
    untold.isToldMore = false;
    CHECK(backgroundOf({}, {untold, said(LowBack, PainKind::PainlessClick)}).placesBefore.empty());
}

TEST_CASE("It is the highest place of the session that pain moves down from", "[safety][hurts]")
{
    const PainBackground background = backgroundOf({}, {said(LowBack), said(ThighOrKnee)});
    CHECK(movesDown(report(ThighOrKnee), background));
}

TEST_CASE("How much is asked where it decides", "[safety][hurts]")
{
    CHECK(needsAmount(report(LowBack)));
    CHECK(needsAmount(report(LowBack, PainKind::Sharp)));
    CHECK_FALSE(needsAmount(report(LowBack, PainKind::Nerve)));
    CHECK_FALSE(needsAmount(report(ThighOrKnee), after(LowBack)));
    CHECK(needsAmount(report(ThighOrKnee, PainKind::Sharp),
                      backgroundOf(flagged("thr_anterior"), {said(LowBack)})));
}

TEST_CASE("What a person has besides never makes an answer milder", "[safety][hurts]")
{
    for (const PainPlace before : allPlaces) {
        for (const PainPlace now : allPlaces) {
            for (int kind = 0; kind <= static_cast<int>(PainKind::HeldBreath); ++kind) {
                for (const std::optional<int> amount :
                     {std::optional<int>(), std::optional(2), std::optional(6)}) {
                    const PainReport each = report(now, static_cast<PainKind>(kind), amount);
                    const PainAdvice plain = adviceFor(each);
                    for (const char *flag : {"thr_posterior", "sciatica_leg_pain"}) {
                        const PainAdvice advice =
                            adviceFor(each, backgroundOf(flagged(flag), {said(before)}));
                        CHECK((advice == plain || advice.ways == std::vector{WayOn::Stop}));
                    }
                }
            }
        }
    }
}

TEST_CASE("Sharp pain and leg symptoms of a session are new signs after it", "[safety][after]")
{
    CHECK(hasNewSigns({said(LowBack), said(FrontOfHip, PainKind::Sharp)}, {}));
    CHECK(hasNewSigns({said(LowerLegOrFoot, PainKind::Nerve)}, {}));
    CHECK_FALSE(hasNewSigns({}, {}));
    CHECK_FALSE(hasNewSigns({said(LowBack), said(ThighOrKnee, PainKind::Cramp)}, {}));
    PainRecord moved = said(ThighOrKnee);
    moved.advice.rule = "ST05";
    CHECK(hasNewSigns({moved}, backgroundOf(flagged("sciatica_leg_pain"), {})));
}

TEST_CASE("What a person came with is not new", "[safety][after]")
{
    const PainBackground leg = backgroundOf(flagged("sciatica_leg_pain"), {});
    CHECK_FALSE(hasNewSigns({said(LowerLegOrFoot, PainKind::Nerve)}, leg));
    CHECK(hasNewSigns({said(LowBack, PainKind::Sharp)}, leg));
    const PainBackground groin = backgroundOf(flagged("fai_labral"), {});
    CHECK_FALSE(hasNewSigns({said(FrontOfHip, PainKind::Sharp)}, groin));
    CHECK(hasNewSigns({said(OuterHip, PainKind::Sharp)}, groin));
}
