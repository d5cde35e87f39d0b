#include "safety/next_words.h"
#include "support/catch.h"

using namespace hipwise;
using std::chrono::days;

namespace {

const std::vector<AfterRule> rules{
    {"NX01", "Right after.", "The same.", "Easier.", "Leave it.", {"app-rule"}},
    {"NX02", "The day after.", "Good.", "Settle.", "Ask.", {"provide-traffic"}},
    {"NX03", "The last ones.", "Add.", "Less.", "Wait.", {"nhsinform-back"}},
    {"NX04", "Two weeks.", "", "See somebody.", "See somebody now.", {"nhs-lower-back"}},
};

SafetyTables tables()
{
    SafetyTables tables;
    tables.afterRules = rules;
    tables.stopRules = {
        {"ST07", "A pop.", StopRule::Action::StopSession, "Get advice today.", {"walker-2021"}}};
    return tables;
}

constexpr CalendarDay today{days(20'000)};

} // namespace

TEST_CASE("What comes next is one sentence with its reason and sources", "[safety][after]")
{
    const NextWords words = inWords(CheckOut{.pain = 1, .atStart = 2}, rules);
    CHECK(words.sentence == "The same.");
    CHECK(words.reason == "Pain went down, 2 before and 1 after.");
    CHECK(words.sources == std::vector<std::string>{"app-rule"});
}

TEST_CASE("The reason says how the pain went", "[safety][after]")
{
    const auto reason = [](std::optional<int> before, int after) {
        return inWords(CheckOut{.pain = after, .atStart = before}, rules).reason;
    };
    CHECK(reason(0, 0) == "Pain stayed the same, 0 before and 0 after.");
    CHECK(reason(1, 2) == "Pain stayed low, 1 before and 2 after.");
    CHECK(reason(2, 4) == "Pain went up, 2 before and 4 after.");
    CHECK(reason({}, 4) == "Pain is 4 of 10.");
    CHECK(inWords(CheckOut{.pain = 1, .atStart = 1, .hasNewSigns = true}, rules).reason ==
          "You noticed something new.");
}

TEST_CASE("The words go with the light", "[safety][after]")
{
    CHECK(inWords(CheckOut{.pain = 4, .atStart = 2}, rules).sentence == "Easier.");
    CHECK(inWords(CheckOut{.pain = 7, .atStart = 2}, rules).sentence == "Leave it.");
    CHECK(inWords(NextDay{NextDay::Answer::AsUsual, today}, today, rules).sentence == "Good.");
    CHECK(inWords(NextDay{NextDay::Answer::Settling, today + days(1)}, today, rules).sentence ==
          "Settle.");
    CHECK(inWords(NextDay{NextDay::Answer::RedSign, today + days(1)}, today, rules).sentence ==
          "Ask. Swelling of the leg, or numbness: call your doctor today.");
    CHECK(inWords(TwoWeeks::Fine, rules) == NextWords());
    CHECK(inWords(TwoWeeks::NotBetter, rules).sentence == "See somebody.");
    CHECK(inWords(TwoWeeks::Worse, rules).sentence == "See somebody now.");
}

TEST_CASE("Before the next session its dose is said with what it goes by", "[safety][after]")
{
    const SessionCourse amber{.day = today, .checkOut = CheckOut{.pain = 4, .atStart = 2}};
    const NextWords words = inWords(nextTime({amber}), {amber}, tables());
    CHECK(words.sentence == "Less.");
    CHECK(words.reason == "Last time: Pain went up, 2 before and 4 after.");

    const SessionCourse stopped{.day = today, .isEndedByRule = true};
    CHECK(inWords(nextTime({stopped}), {stopped}, tables()).sentence == "Wait.");
    CHECK(inWords(nextTime({}), {}, tables()) == NextWords());
}

TEST_CASE("After a warning sign the words are those of its rule", "[safety][after]")
{
    SessionCourse stopped{.day = today, .isEndedByRule = true};
    stopped.sign = WarningSign{today, "ST07", ""};
    const NextWords words = inWords(nextTime({stopped}), {stopped}, tables());
    CHECK(words.sentence.starts_with("Get advice today. Once somebody medical has looked at it"));
    CHECK(words.sentence.find("usual") == std::string::npos);
    CHECK(words.reason == "Last time a warning sign ended the session.");
    CHECK(words.sources == std::vector<std::string>{"walker-2021"});

    stopped.lookedAt = today;
    const NextWords after = inWords(nextTime({stopped}), {stopped}, tables());
    CHECK(after.sentence == "Less.");
    CHECK(after.reason == "Last time a warning sign ended the session.");
}
