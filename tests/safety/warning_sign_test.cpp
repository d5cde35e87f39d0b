#include "safety/profile.h"
#include "safety/warning_sign.h"
#include "support/catch.h"

using namespace hipwise;
using std::chrono::days;

namespace {

constexpr CalendarDay today{days(20'000)};

SafetyTables tables()
{
    SafetyTables tables;
    tables.stopRules = {{"ST07", "A pop.", StopRule::Action::StopSession, "Advice today.", {"a"}}};
    RedFlag flag;
    flag.id = "RF08";
    flag.advice = "Call for help now.";
    flag.sources = {"leeds-thr"};
    tables.redFlags = {flag};
    CautionFlag hip;
    hip.id = "thr_posterior";
    hip.confirm = "My team says yes.";
    tables.flags = {hip};
    return tables;
}

std::vector<PainRecord> said(const PainReport &report, const PainBackground &background = {})
{
    PainRecord record;
    record.report = report;
    record.advice = adviceFor(report, background);
    return {record};
}

bool isSign(PainReport report)
{
    return warningSignOf(said(report), today).has_value();
}

/// Screened and agreed to, then stopped.
Profile stopped()
{
    Profile profile;
    profile.flags = {"thr_posterior"};
    profile.confirmed = profile.flags;
    profile.screened = today;
    profile.checkedIn = today;
    return afterSign(profile, WarningSign{today, "ST07", "RF08"});
}

} // namespace

TEST_CASE("Signs whose advice is to see somebody have to be looked at", "[safety][sign]")
{
    for (const PainKind kind : {PainKind::Nerve, PainKind::Catching, PainKind::PopWithPain,
                                PainKind::Dizzy, PainKind::Chest, PainKind::PregnancySign})
        CHECK(isSign({.kind = kind}));
    const PainReport severe{.place = PainPlace::FrontOfHip, .kind = PainKind::Sharp, .amount = 9};
    CHECK(warningSignOf(said(severe, {.hasNewHip = true}), today) ==
          WarningSign{today, "ST03", "RF08"});
}

TEST_CASE("Pain that settles, balance and a session that went on are none", "[safety][sign]")
{
    CHECK_FALSE(isSign({.kind = PainKind::Dull, .amount = 3}));
    CHECK_FALSE(isSign({.kind = PainKind::Sharp, .amount = 3}));
    CHECK_FALSE(isSign({.kind = PainKind::Dull, .amount = 8, .hasRested = true, .afterRest = 8}));
    CHECK_FALSE(isSign({.kind = PainKind::LostBalance, .timesBefore = 1}));
    CHECK_FALSE(warningSignOf({}, today));
    CHECK_FALSE(warningSignOf({PainRecord()}, today));
}

TEST_CASE("After a sign every question and every yes is asked for anew", "[safety][sign]")
{
    const Profile profile = stopped();
    CHECK(isScreeningDue(profile, today));
    CHECK(isCheckInDue(profile, today));
    CHECK(profile.confirmed.empty());
    CHECK(profile.flags == std::set<std::string>{"thr_posterior"});
}

TEST_CASE("A sign allows nothing until somebody has looked at it", "[safety][sign]")
{
    Profile profile = stopped();
    const std::vector<CautionFlag> flags = activeFlags(profile, tables());
    REQUIRE(flags.size() == 2);
    CHECK(flags.back().id == warningSignId);
    CHECK(flags.back().blocksAll);
    CHECK_FALSE(flags.back().confirm.empty());
    CHECK(flags.back().advice.starts_with("Call for help now. "));
    CHECK(flags.back().sources == std::vector<std::string>{"leeds-thr"});

    profile = withConfirmed(profile, {"thr_posterior"}, today); // the team alone is not enough
    CHECK(profile.sign);
    CHECK(activeFlags(profile, tables()).back().blocksAll);

    profile = withConfirmed(profile, {"thr_posterior", warningSignId}, today);
    CHECK_FALSE(profile.sign);
    CHECK(profile.lookedAt == today);
    CHECK(profile.confirmed == std::set<std::string>{"thr_posterior"});
    REQUIRE(activeFlags(profile, tables()).size() == 1);
    CHECK_FALSE(activeFlags(profile, tables()).front().blocksAll);
}

TEST_CASE("A red flag of the questions takes back no look", "[safety][sign]")
{
    Profile profile = stopped();
    CHECK(afterSign(profile, {}).sign == profile.sign);
    profile = withConfirmed(profile, {warningSignId}, today);
    CHECK(afterSign(profile, {}).lookedAt == today);
    CHECK_FALSE(afterSign(profile, WarningSign{today, "ST09", ""}).lookedAt);
}

TEST_CASE("The advice is the red flag's before the rule's", "[safety][sign]")
{
    CHECK(adviceOf({today, "ST07", "RF08"}, tables()).advice == "Call for help now.");
    CHECK(adviceOf({today, "ST07", ""}, tables()) ==
          WarningAdvice{"A pop.", "Advice today.", {"a"}});
    CHECK(adviceOf({today, "gone", "gone"}, tables()) == WarningAdvice());
    CHECK(asFlag({today, "gone", ""}, tables()).advice.starts_with("Once somebody medical"));
}

TEST_CASE("Of the signs said in the questions the most urgent has to be looked at",
          "[safety][sign]")
{
    const auto flag = [](const char *id, RedFlag::Urgency urgency) {
        RedFlag one;
        one.id = id;
        one.urgency = urgency;
        return one;
    };
    const RedFlag cold = flag("RF13", RedFlag::Urgency::Postpone);
    const RedFlag locks = flag("RF14", RedFlag::Urgency::Soon);
    const RedFlag numb = flag("RF01", RedFlag::Urgency::Emergency);
    CHECK(mostUrgentSign({locks, numb, cold}, today) == WarningSign{today, "", "RF01"});
    CHECK(mostUrgentSign({cold, locks}, today) == WarningSign{today, "", "RF14"});
    CHECK_FALSE(mostUrgentSign({cold}, today));
    CHECK_FALSE(mostUrgentSign({}, today));
}

TEST_CASE("A milder sign does not hide one that waits, and needs a later look", "[safety][sign]")
{
    SafetyTables tables;
    for (const auto &[id, urgency] : {std::pair{"RF01", RedFlag::Urgency::Emergency},
                                      std::pair{"RF14", RedFlag::Urgency::Soon}}) {
        tables.redFlags.emplace_back();
        tables.redFlags.back().id = id;
        tables.redFlags.back().urgency = urgency;
    }
    tables.stopRules = {{"ST10", "", StopRule::Action::Emergency, "", {}}};
    const WarningSign numb{today, "ST05", "RF01"};
    const WarningSign locks{today + days(1), "", "RF14"};
    CHECK(moreUrgent(numb, locks, tables) == WarningSign{today + days(1), "ST05", "RF01"});
    CHECK(moreUrgent(locks, numb, tables) == WarningSign{today + days(1), "ST05", "RF01"});
    const WarningSign chest{today, "ST10", ""};
    CHECK(moreUrgent(chest, locks, tables) == WarningSign{today + days(1), "ST10", ""});
    CHECK(moreUrgent(locks, WarningSign{today + days(2), "ST05", ""}, tables).rule == "ST05");
}
