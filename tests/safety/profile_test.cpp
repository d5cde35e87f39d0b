#include "safety/check_in.h"
#include "safety/profile.h"
#include "support/catch.h"

using namespace hipwise;

using std::chrono::days;

namespace {

constexpr CalendarDay today(std::chrono::year(2026) / 11 / 26);

CautionFlag flagNamed(std::string id, std::string confirm = {})
{
    CautionFlag flag;
    flag.id = std::move(id);
    flag.confirm = std::move(confirm);
    return flag;
}

Profile screenedOn(CalendarDay day)
{
    Profile profile;
    profile.screened = day;
    return profile;
}

} // namespace

TEST_CASE("The questions are asked before the first session", "[profile]")
{
    CHECK(isScreeningDue(Profile(), today));
}

TEST_CASE("They are asked again after four weeks, and not before", "[profile]")
{
    CHECK_FALSE(isScreeningDue(screenedOn(today), today));
    CHECK_FALSE(isScreeningDue(screenedOn(today - days(27)), today));
    CHECK(isScreeningDue(screenedOn(today - days(28)), today));
}

TEST_CASE("An answer from the future does not count", "[profile]")
{
    CHECK(isScreeningDue(screenedOn(today + days(1)), today));
}

TEST_CASE("A flag that somebody has to agree to blocks all until they have", "[profile]")
{
    const std::vector known{flagNamed("thr_posterior", "My team agrees."), flagNamed("glaucoma"),
                            flagNamed("pgp")};
    Profile profile;
    profile.flags = {"glaucoma", "thr_posterior", "gone"};

    const auto active = activeFlags(profile, known);
    REQUIRE(active.size() == 2);
    CHECK(active[0].id == "thr_posterior");
    CHECK(active[0].blocksAll);
    CHECK_FALSE(active[1].blocksAll);

    profile.confirmed = {"thr_posterior"};
    CHECK_FALSE(activeFlags(profile, known)[0].blocksAll);
}

TEST_CASE("The check-in comes once a day, when it was green", "[profile]")
{
    Profile profile = screenedOn(today);
    CHECK(isCheckInDue(profile, today));
    profile.checkedIn = today;
    CHECK_FALSE(isCheckInDue(profile, today));
    CHECK(isCheckInDue(profile, today + days(1)));
}

TEST_CASE("Pain decides how a day starts", "[check-in]")
{
    const auto lightAt = [](int pain) { return lightOf({.pain = pain}); };
    CHECK(lightAt(0) == DayLight::Green);
    CHECK(lightAt(2) == DayLight::Green);
    CHECK(lightAt(3) == DayLight::Amber);
    CHECK(lightAt(5) == DayLight::Amber);
    CHECK(lightAt(6) == DayLight::Red);
    CHECK(lightAt(10) == DayLight::Red);
}

TEST_CASE("Something new, and being unwell, leave breathing and advice", "[check-in]")
{
    CHECK(lightOf({.isSomethingNew = true}) == DayLight::Red);
    CHECK(lightOf({.isUnwell = true}) == DayLight::Red);
}

TEST_CASE("Before week 16 of pregnancy the questions come again each week", "[profile]")
{
    Profile profile;
    profile.screened = today;
    profile.flags = {"pregnancy_any"};
    CHECK_FALSE(isScreeningDue(profile, today + days(6)));
    CHECK(isScreeningDue(profile, today + days(7)));
    profile.flags.insert("pregnancy_16w");
    CHECK_FALSE(isScreeningDue(profile, today + days(27)));
}

TEST_CASE("After a session that hurt the check-in comes again the same day", "[profile]")
{
    Profile profile;
    profile.screened = today;
    profile.checkedIn = today;
    const Profile after = afterPain(profile);
    CHECK(isCheckInDue(after, today));
    CHECK(after.screened == today);
}
