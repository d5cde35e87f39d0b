#include "ui/open_player.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("Space pauses and three seconds later goes on where it was", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);
    REQUIRE(open.is<Session::Paused>());
    open.let(10min);
    CHECK(open.now() == 20s);

    open.press(Qt::Key_Space);
    REQUIRE(open.is<Session::LeadIn>());
    open.let(2'900ms);
    CHECK(open.now() == 20s);
    open.let(1'100ms);
    CHECK(open.is<Session::Running>());
    CHECK(open.now() == 21s);
}

TEST_CASE("Space held down pauses once", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    QWindow *window = open.page.windowHandle();
    QTest::keyPress(window, Qt::Key_Space);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(&open.page, &again);
    }
    QTest::keyRelease(window, Qt::Key_Space);
    CHECK(open.is<Session::Paused>());
}

TEST_CASE("Space is the pause wherever the mouse was last", "[ui][player]")
{
    const char *name = GENERATE("moreButton", "backButton", "muteButton");
    OpenPlayer open(sampleRoutine(), 20s);
    open.click(name);
    REQUIRE(open.is<Session::Running>());

    open.press(Qt::Key_Space);
    CHECK(open.is<Session::Paused>());
}

TEST_CASE("A button reached by Tab keeps its Space", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    QWidget &more = seen(open.page, "moreButton");
    for (int i = 0; i < 20 && !more.hasFocus(); ++i)
        open.press(Qt::Key_Tab);
    REQUIRE(more.hasFocus());

    open.press(Qt::Key_Space);
    CHECK(open.is<Session::Running>());
    CHECK(open.session().place().left == 23s);
}

TEST_CASE("A button reached by Tab keeps its Enter", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 2s);
    seen(open.page, "hurtsButton").setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Return);
    CHECK(open.is<Session::Interrupted>());
}

TEST_CASE("Every button of the player is reached by Tab", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        open.press(Qt::Key_Tab);
        reached.append(open.page.focusWidget()->objectName());
    }
    for (const char *name : {"leaveButton", "backButton", "pauseButton", "skipButton", "lessButton",
                             "moreButton", "muteButton", "volume", "voiceMuteButton", "voiceVolume",
                             "fullScreenButton", "hurtsButton"}) {
        INFO(name);
        CHECK(reached.contains(QLatin1String(name)));
    }
}

TEST_CASE("The arrows go through the steps", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Right);
    CHECK(open.now() == 142s);
    CHECK(open.text("stepOf") == QStringLiteral("Step 2 of 3"));

    open.let(10s);
    open.press(Qt::Key_Left);
    CHECK(open.now() == 142s);
    open.let(1s);
    open.press(Qt::Key_Left);
    CHECK(open.now() == 0s);
}

TEST_CASE("Up and Down add and take ten seconds", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    REQUIRE(open.session().place().left == 13s);
    open.press(Qt::Key_Up);
    CHECK(open.session().place().left == 23s);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down);
    CHECK(open.session().place().left == 3s);
}

TEST_CASE("R begins the step again", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 100s);
    open.press(Qt::Key_R);
    CHECK(open.now() == 0s);
    CHECK(open.is<Session::Running>());
}

TEST_CASE("S goes to the other side", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_S);
    CHECK(open.text("heading") == QStringLiteral("Now the right side"));
    CHECK(open.session().phase().kind == PhaseKind::SwitchSide);
}

TEST_CASE("Enter says I am ready", "[ui][player]")
{
    const Qt::Key key = GENERATE(Qt::Key_Return, Qt::Key_Enter);
    OpenPlayer open(sampleRoutine(), 2s);
    open.press(key);
    CHECK(open.now() == 10s);
}

TEST_CASE("Escape pauses and never goes on", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Escape);
    CHECK(open.is<Session::Paused>());
    open.press(Qt::Key_Escape);
    CHECK(open.is<Session::Paused>());
}

TEST_CASE("M asks for silence", "[ui][player]")
{
    OpenPlayer open;
    const QSignalSpy muted(&open.page, &PlayerPage::muteAllRequested);
    open.press(Qt::Key_M);
    CHECK(muted.count() == 1);
}

TEST_CASE("F fills the screen and gives it back", "[ui][player]")
{
    OpenPlayer open;
    open.press(Qt::Key_F);
    CHECK(open.page.isFullScreen());
    open.press(Qt::Key_F);
    CHECK_FALSE(open.page.isFullScreen());
}

TEST_CASE("The keys do nothing once the session is over", "[ui][player]")
{
    OpenPlayer open;
    open.let(10min);
    REQUIRE(open.is<Session::Finished>());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
                              Qt::Key_R, Qt::Key_S, Qt::Key_H, Qt::Key_Escape, Qt::Key_Return})
        open.press(key);
    CHECK(open.is<Session::Finished>());
}
