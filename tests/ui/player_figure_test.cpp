#include "ui/figure_frames.h"
#include "ui/open_player.h"

#include <QTest>
#include <QWindow>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// 10 s move in, 13 s hold, 33 s release; 124 s other side, 132 s move in, 135 s hold.
ResolvedRoutine kneeToChest()
{
    const Step &step = *shipped().step("seed-knee-to-chest-lying");
    return routineOf({{step, step.dose, {}}});
}

/// The player with the figure of this one step, drawn.
struct FigurePlayer : OpenPlayer
{
    explicit FigurePlayer(Milliseconds into, MotionStyle style = MotionStyle::Full)
        : OpenPlayer(kneeToChest())
        , view(seen<FigureView>(page, "figure"))
        , frames(view)
    {
        figures.setMotionStyle(style);
        let(into);
        frames.settle();
    }

    /// Until the figure of then is there.
    void letAndLook(Milliseconds time)
    {
        let(time);
        frames.settle();
    }

    FigureView &view;
    FigureFrames frames;
};

void drag(FigureView &view, QPoint way)
{
    QWindow *window = view.window()->windowHandle();
    const QPoint from = view.mapTo(view.window(), view.rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QTest::mouseMove(window, from + way / 2);
    QTest::mouseMove(window, from + way);
}

void letGo(FigureView &view)
{
    QTest::mouseRelease(view.window()->windowHandle(), Qt::LeftButton, {},
                        view.mapTo(view.window(), view.rect().center()));
}

} // namespace

TEST_CASE("The player shows the figure of its step", "[ui][figure]")
{
    FigurePlayer open(0s);
    CHECK(open.view.hasFigure());
    CHECK(open.view.accessibleName() ==
          QStringLiteral("Figure: Single knee to chest, left side, start"));

    open.letAndLook(15s);
    CHECK(open.view.accessibleName() ==
          QStringLiteral("Figure: Single knee to chest, left side, end"));
}

TEST_CASE("The figure moves with the session's clock", "[ui][figure]")
{
    FigurePlayer open(10s);
    const QImage start = open.frames.last();
    open.letAndLook(1'500ms);
    const QImage between = open.frames.last();
    open.letAndLook(1'500ms);
    const QImage end = open.frames.last();

    CHECK(difference(start, between) > 0.5);
    CHECK(difference(between, end) > 0.5);
    CHECK(difference(start, end) > 0.5);
}

TEST_CASE("On the right side the figure is the mirror image of the left", "[ui][figure]")
{
    FigurePlayer open(15s);
    const QImage left = open.frames.last();
    open.letAndLook(137s - 15s);
    const QImage right = open.frames.last();

    CHECK(open.view.accessibleName() ==
          QStringLiteral("Figure: Single knee to chest, right side, end"));
    CHECK(difference(left.mirrored(true, false), right) < difference(left, right) / 4);
}

TEST_CASE("The second repetition of a hold shows the frames of the first, none drawn",
          "[ui][figure]")
{
    FigurePlayer open(10s);
    const auto moveIn = [&] {
        QImage half;
        for (int i = 0; i < 6; ++i) {
            open.letAndLook(500ms);
            if (i == 2)
                half = open.frames.last();
        }
        return half;
    };
    const QImage first = moveIn();
    const Milliseconds again = open.session().timeline().phases().at(5).start;
    REQUIRE(open.session().timeline().phase(5).kind == PhaseKind::Move);
    open.letAndLook(again - open.now());
    const int drawn = open.frames.drawings();
    // Ticks are never quite on time.
    open.let(7ms);
    CHECK(moveIn() == first);
    CHECK(open.frames.drawings() == drawn);
}

TEST_CASE("No frame is drawn while the session is paused", "[ui][figure]")
{
    FigurePlayer open(11s);
    open.press(Qt::Key_Space);
    REQUIRE(open.is<Session::Paused>());
    open.frames.settle();
    const QImage paused = open.frames.last();

    open.let(5s);
    CHECK(open.frames.comingIn(500) == 0);
    CHECK(open.frames.last() == paused);
}

TEST_CASE("No frame is drawn while nothing moves", "[ui][figure]")
{
    FigurePlayer open(38s); // a rest
    for (int i = 0; i < 5; ++i) {
        open.let(1s);
        CHECK(open.frames.comingIn(100) == 0);
    }
}

TEST_CASE("No frame is drawn while the player is not to be seen", "[ui][figure]")
{
    FigurePlayer open(10s);
    open.page.hide();
    open.let(1'500ms);
    CHECK(open.frames.comingIn(300) == 0);
}

TEST_CASE("The figure is turned by the mouse and comes back when let go", "[ui][figure]")
{
    const MotionStyle style = GENERATE(MotionStyle::Full, MotionStyle::Reduced);
    FigurePlayer open(38s, style);
    const QImage before = open.frames.last();

    drag(open.view, {120, 30});
    CHECK(comesTrue([&] { return difference(before, open.frames.last()) > 0.5; }));
    CHECK(open.is<Session::Running>());

    letGo(open.view);
    CHECK(comesTrue([&] { return open.frames.last() == before; }));
}

TEST_CASE("With reduced motion the player shows the start and then the end", "[ui][figure]")
{
    FigurePlayer open(0s, MotionStyle::Reduced);
    CHECK(open.view.accessibleName().endsWith(QStringLiteral("start")));

    open.letAndLook(2s);
    CHECK(open.view.accessibleName().endsWith(QStringLiteral("end")));
    for (int i = 0; i < 10; ++i) {
        open.let(3s);
        CHECK(open.frames.comingIn(50) == 0);
    }
}

TEST_CASE("A step without a pose is shown by its pictogram", "[ui][figure]")
{
    OpenPlayer open(sampleRoutine(), 15s);
    auto &view = seen<FigureView>(open.page, "figure");
    FigureFrames frames(view);

    CHECK(frames.comingIn(200) == 0);
    CHECK_FALSE(view.hasFigure());
    CHECK(view.accessibleName() == QStringLiteral("Picture: Knee to chest, lying"));
}

TEST_CASE("The figure keeps below the words on its stage", "[ui][figure]")
{
    FigurePlayer open(15s);
    const auto &feel = seen(open.page, "feel");
    const int below = feel.mapTo(&open.view, feel.rect().bottomLeft()).y();
    const QImage &frame = open.frames.last();
    CHECK(frame.height() <= qRound((open.view.height() - below) * frame.devicePixelRatio()));
}
