#include "ui/open_player.h"
#include "ui/player/paused_column.h"
#include "ui/player/volume_slider.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A button does what its key does", "[ui][player]")
{
    struct Case
    {
        const char *button;
        Qt::Key key;
        Milliseconds at;
    };
    const auto [button, key, at] = GENERATE(values<Case>({
        {"pauseButton", Qt::Key_Space, 20s},
        {"backButton", Qt::Key_Left, 20s},
        {"skipButton", Qt::Key_Right, 20s},
        {"moreButton", Qt::Key_Up, 20s},
        {"lessButton", Qt::Key_Down, 20s},
        {"readyButton", Qt::Key_Return, 2s},
        {"readyButton", Qt::Key_Return, 75s},
        {"hurtsButton", Qt::Key_H, 20s},
    }));
    INFO(button);

    OpenPlayer pressed(sampleRoutine(), at);
    pressed.press(key);
    OpenPlayer clicked(sampleRoutine(), at);
    clicked.click(button);

    CHECK(clicked.session().state().index() == pressed.session().state().index());
    CHECK(clicked.session().place() == pressed.session().place());
}

TEST_CASE("Time is neither added nor taken while repetitions are counted", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 216s);
    REQUIRE(open.session().phase().kind == PhaseKind::Repeat);
    CHECK_FALSE(seen(open.page, "moreButton").isEnabled());
    CHECK_FALSE(seen(open.page, "lessButton").isEnabled());

    const Place before = open.session().place();
    open.press(Qt::Key_Up);
    open.click("moreButton");
    CHECK(open.session().place() == before);
}

TEST_CASE("While paused the whole step is there to read", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);

    REQUIRE(shows<PausedColumn>(open.page));
    CHECK(reads(open.page, QStringLiteral("Lie on your back.")));
    CHECK(reads(open.page, QStringLiteral("1.  Lift the left knee.\n2.  Draw it closer.\n"
                                          "3.  Let the right leg rest.")));
    CHECK(seen<QAbstractButton>(open.page, "pauseButton").text() == QStringLiteral("Resume"));
}

TEST_CASE("The text of a paused step is read on by keyboard", "[ui][player]")
{
    OpenPlayer open(shipped().routines().front().content, 20s);
    open.page.resize(900, 640);
    open.press(Qt::Key_Space);
    QScrollBar &bar =
        *open.page.findChild<PausedColumn *>()->findChild<QScrollArea *>()->verticalScrollBar();
    REQUIRE(bar.maximum() > 0);

    open.press(Qt::Key_PageDown);
    CHECK(bar.value() > 0);
    open.press(Qt::Key_PageUp);
    CHECK(bar.value() == 0);
}

TEST_CASE("Skipping while paused shows the step it comes to and stays paused", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Right);

    CHECK(open.is<Session::Paused>());
    CHECK(reads(open.page, QStringLiteral("Forward fold")));
}

TEST_CASE("Repeat step on the paused page goes on from the step's start", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 150s);
    open.press(Qt::Key_Space);
    open.click("repeatButton");

    CHECK(open.is<Session::LeadIn>());
    CHECK(open.now() == 142s);
}

TEST_CASE("After a pause the player counts down and says so", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Space);

    const QWidget &ring = seen(open.page, "ring");
    CHECK(ring.accessibleDescription() == QStringLiteral("3 get ready"));
    open.let(1'500ms);
    CHECK(ring.accessibleDescription() == QStringLiteral("2 get ready"));
    open.let(1'500ms);
    CHECK(ring.accessibleDescription() == QStringLiteral("13 seconds"));
}

TEST_CASE("The volume is asked for by mouse and by keys", "[ui][player]")
{
    OpenPlayer open;
    auto &slider = seen<VolumeSlider>(open.page, "volume");
    const QSignalSpy volume(&open.page, &PlayerPage::volumeChanged);

    click(slider, slider.rect().center());
    REQUIRE(volume.count() == 1);
    CHECK(volume.last().first().toDouble() == Approx(0.5).margin(0.05));

    slider.setFocus(Qt::TabFocusReason);
    open.press(Qt::Key_Right);
    CHECK(volume.count() == 2);
    CHECK(open.now() == 0s);
}

TEST_CASE("What there is to say about the sound is said on the page", "[ui][player]")
{
    OpenPlayer open;
    const QString sentence = QStringLiteral("No sound on this computer. Every cue is on screen.");
    open.page.showNotice(sentence);
    CHECK(open.text("notice") == sentence);
}

TEST_CASE("The player shows nothing of the session before", "[ui][player]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_H);

    open.page.setPlayer(nullptr);
    SessionPlayer next(routineOf({named(sampleStep(Laterality::Bilateral, held(30s)), "Second")}),
                       {}, open.clock);
    next.start();
    open.page.setPlayer(&next);

    CHECK(open.text("heading") == QStringLiteral("Second"));
    CHECK(open.text("stepOf") == QStringLiteral("Step 1 of 1"));
    open.page.setPlayer(nullptr);
}
