#include "ui/figure/figure_view.h"
#include "ui/hurting_player.h"
#include "ui/player/hurts_page.h"

#include <QSignalSpy>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The sample whose first step has an easier one in the catalogue.
ResolvedRoutine routineWithEasier()
{
    for (const CatalogRoutine &routine : shipped().routines()) {
        for (const PrescribedStep &each : routine.content.steps) {
            if (each.step.easier && shipped().step(each.step.easier->step))
                return routineOf({each, sampleRoutine().steps[1]});
        }
    }
    FAIL("no shipped step has an easier one");
    return {};
}

} // namespace

TEST_CASE("It has passed goes on after the lead-in with the time that was left",
          "[ui][player][safety]")
{
    HurtingPlayer open;
    open.click("passedButton");
    CHECK(open.is<Session::LeadIn>());
    CHECK_FALSE(shows<HurtsPage>(open.page));
    open.let(3s);
    CHECK(open.is<Session::Running>());
    CHECK(open.session().place().left == 13s);
    REQUIRE(open.said().size() == 1);
    CHECK_FALSE(open.said()[0].isToldMore);
}

TEST_CASE("Skip this step goes on with the next one", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.click("hurtsSkipButton");
    CHECK(open.is<Session::LeadIn>());
    CHECK(open.now() == 142s);
    CHECK(open.text("heading") == QStringLiteral("Forward fold"));
}

TEST_CASE("Something hurts can end the session", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.click("hurtsEndButton");
    CHECK(open.is<Session::Finished>());
}

TEST_CASE("Eased, the step begins anew with half the hold", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say(dull + std::vector{4, 2});
    open.click("wayEase");
    CHECK(open.is<Session::LeadIn>());
    CHECK(open.now() == 0s);
    CHECK(open.session().step().dose == held(10s, 2, 10s));
    open.let(3s);
    CHECK(open.is<Session::Running>());
}

TEST_CASE("A step of the catalogue is eased in its range, too", "[ui][player][safety]")
{
    const CatalogRoutine *routine = shipped().routine("seed-lying");
    REQUIRE(routine);
    const auto &steps = routine->content.steps;
    const auto stretch = std::ranges::find_if(steps, [](const PrescribedStep &each) {
        return each.step.kind == StepKind::Static && each.step.pose;
    });
    REQUIRE(stretch != steps.end());
    HurtingPlayer open(routineOf({*stretch}));
    open.say(dull + std::vector{4, 2});
    open.click("wayEase");
    CHECK(open.session().step().step.pose != stretch->step.pose);
    CHECK(open.session().step().step.id == stretch->step.id);
}

TEST_CASE("A sharp pain offers the easier step", "[ui][player][safety]")
{
    const ResolvedRoutine routine = routineWithEasier();
    HurtingPlayer open(routine);
    open.say(sharp + std::vector{3});
    open.click("waySwap");
    CHECK(open.is<Session::LeadIn>());
    CHECK(open.session().step().step.id == routine.steps[0].step.easier->step);
    CHECK(open.session().phase().step == 0);
    CHECK(open.now() == 0s);
}

TEST_CASE("A step that a person's flags leave out is no easier step for them",
          "[ui][player][safety]")
{
    HurtingPlayer open(routineWithEasier());
    open.click("passedButton");
    for (const CautionFlag &flag : shipped().safety().flags) {
        if (flag.blocksAll)
            open.flags = {flag};
    }
    REQUIRE_FALSE(open.flags.empty());
    open.let(4s);
    open.press(Qt::Key_H);
    open.say(sharp + std::vector{3});
    CHECK_FALSE(open.offers("waySwap"));
}

TEST_CASE("A sharp pain at the same step again only leaves it out", "[ui][player][safety]")
{
    HurtingPlayer open(routineWithEasier());
    open.say(sharp + std::vector{3});
    CHECK(open.offers("waySwap"));
    open.click("waySkip");
    open.press(Qt::Key_Left);
    REQUIRE(open.session().phase().step == 0);
    open.press(Qt::Key_H);
    open.say(sharp + std::vector{3});
    CHECK_FALSE(open.offers("waySwap"));
    CHECK(open.offers("waySkip"));
}

TEST_CASE("A step that is left out does not come again", "[ui][player][safety]")
{
    // The two others have another id than the one that hurts.
    ResolvedRoutine routine = sampleRoutine();
    routine.steps[0].step.id = "before";
    routine.steps[2].step.id = "after";
    HurtingPlayer open(routine);
    open.click("hurtsSkipButton");
    for (int time = 0; time < 2; ++time) {
        REQUIRE(open.session().phase().step == 1);
        open.let(4s);
        open.press(Qt::Key_H);
        open.say(sharp + std::vector{3});
        open.click("waySkip");
        CHECK(open.session().phase().step == 2);
        if (time == 0)
            open.press(Qt::Key_Left);
    }

    SECTION("by going back")
    {
        open.press(Qt::Key_Left);
        CHECK(open.session().phase().step == 0);
        SECTION("and on")
        {
            open.press(Qt::Key_Right);
        }
        SECTION("and by its time running out")
        {
            open.live(3s + 142s);
        }
        CHECK(open.session().phase().step != 1);
    }
    SECTION("by the session going on")
    {
        open.live(1min);
        CHECK(open.is<Session::Finished>());
    }
    CHECK(open.session().outcomes().at(1).isSkipped());
}

TEST_CASE("There is no way to an easier step where there is none", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say(sharp + std::vector{3});
    CHECK_FALSE(open.offers("waySwap"));
    CHECK(open.offers("waySkip"));
}

TEST_CASE("After a minute of rest it asks again, and still above 5 ends", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say(dull + std::vector{8});
    open.click("wayRest");
    CHECK(open.is<Session::Interrupted>());
    open.live(20s);
    CHECK(open.text("restLeft") == QStringLiteral("40 s"));
    open.live(40s);
    settle();
    CHECK(open.title() == QStringLiteral("How much does it hurt now?"));
    CHECK(open.is<Session::Interrupted>());

    SECTION("still above 5")
    {
        open.say({6});
        CHECK(open.offers("wayStop"));
        CHECK_FALSE(open.offers("waySkip"));
    }
    SECTION("better")
    {
        open.say({3});
        open.click("waySkip");
        CHECK(open.now() == 142s);
        REQUIRE(open.said().size() == 1);
        CHECK(open.said()[0].report.amount == 8);
        CHECK(open.said()[0].report.afterRest == 3);
    }
    SECTION("back is what was to do before")
    {
        open.press(Qt::Key_Escape);
        CHECK(open.offers("wayRest"));
    }
}

TEST_CASE("Losing balance twice leads to a chair", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say({8, 2});
    open.click("waySkip");
    open.let(4s);
    open.press(Qt::Key_H);
    open.say({8, 2});
    CHECK(open.offers("wayChair"));
    CHECK_FALSE(open.offers("waySkip"));
    open.click("wayChair");
    CHECK(open.is<Session::Finished>());
}

TEST_CASE("Pain known from before the session decides whether rising is asked",
          "[ui][player][safety]")
{
    HurtingPlayer open;
    open.player.setPainAtStart(3);
    open.click("passedButton");
    open.let(4s);
    open.press(Qt::Key_H);
    open.say(dull + std::vector{4});
    CHECK(reads(open.page, adviceOf("ST02")));
}
