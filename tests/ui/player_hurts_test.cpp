#include "ui/open_player.h"
#include "ui/player/hurts_page.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

struct HurtingPlayer : OpenPlayer
{
    HurtingPlayer()
        : OpenPlayer(sampleRoutine(), 20s)
    {
        press(Qt::Key_H);
    }
};

} // namespace

TEST_CASE("Something hurts stops the clock at once", "[ui][player][safety]")
{
    HurtingPlayer open;
    CHECK(open.is<Session::Interrupted>());
    CHECK(shows<HurtsPage>(open.page));
    CHECK(reads(open.page, QStringLiteral("Clock stopped. 13 s left")));

    open.live(1min);
    CHECK(open.is<Session::Interrupted>());
    CHECK(open.now() == 20s);
}

TEST_CASE("Something hurts works while paused and in the lead-in too", "[ui][player][safety]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);
    SECTION("paused") {}
    SECTION("lead-in")
    {
        open.press(Qt::Key_Space);
        open.let(1s);
    }
    open.press(Qt::Key_H);
    CHECK(open.is<Session::Interrupted>());
    CHECK(shows<HurtsPage>(open.page));
}

TEST_CASE("Something hurts shows every stop rule", "[ui][player][safety]")
{
    HurtingPlayer open;
    REQUIRE_FALSE(shipped().safety().stopRules.empty());
    for (const StopRule &rule : shipped().safety().stopRules) {
        INFO(rule.sign);
        CHECK(reads(open.page, QString::fromStdString(rule.sign)));
        CHECK(reads(open.page, QString::fromStdString(rule.advice)));
    }
}

TEST_CASE("No key goes on from Something hurts by itself", "[ui][player][safety]")
{
    HurtingPlayer open;
    const Qt::Key key = GENERATE(Qt::Key_Space, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Left,
                                 Qt::Key_Right, Qt::Key_R, Qt::Key_S, Qt::Key_H);
    open.press(key);
    CHECK(open.is<Session::Interrupted>());
    CHECK(open.now() == 20s);
}

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

TEST_CASE("The stop rules are scrolled by keyboard", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.page.resize(900, 640);
    QScrollArea &rules = *open.page.findChild<HurtsPage *>()->findChild<QScrollArea *>();
    for (int i = 0; i < 10 && !rules.hasFocus(); ++i)
        open.press(Qt::Key_Tab);
    REQUIRE(rules.hasFocus());
    open.press(Qt::Key_Down);
    CHECK(rules.verticalScrollBar()->value() > 0);
}

TEST_CASE("Enter presses the answer that has the keyboard", "[ui][player][safety]")
{
    HurtingPlayer open;
    QWidget &passed = seen(open.page, "passedButton");
    for (int i = 0; i < 10 && !passed.hasFocus(); ++i)
        open.press(Qt::Key_Tab);
    open.press(Qt::Key_Return);
    CHECK(open.is<Session::LeadIn>());
}

TEST_CASE("The answers to Something hurts are reached by Tab", "[ui][player][safety]")
{
    HurtingPlayer open;
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        open.press(Qt::Key_Tab);
        reached.append(open.page.focusWidget()->objectName());
    }
    for (const char *name : {"passedButton", "hurtsSkipButton", "hurtsEndButton"}) {
        INFO(name);
        CHECK(reached.contains(QLatin1String(name)));
    }
}

TEST_CASE("After Something hurts the keys are those of the player again", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.click("passedButton");
    open.let(4s);
    open.press(Qt::Key_Space);
    CHECK(open.is<Session::Paused>());
}
