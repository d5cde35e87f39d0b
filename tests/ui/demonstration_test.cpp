#include "ui/figure/demonstrator.h"
#include "ui/figure_frames.h"
#include "ui/open_window.h"

#include <QTest>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The page of the lying routine with its third step open: a knee to the chest.
struct OpenStep
{
    explicit OpenStep(MotionChoice motion = MotionChoice::Full)
        : open(settingsWith(motion))
    {
        const int row = static_cast<int>(
            open.titles().indexOf(QStringLiteral("Lower back & hip release: lying")));
        open.openCard(row);
        click(seen(open.window, "step3"));
        view = &seen<FigureView>(open.window, "demonstration");
        demonstrator = open.window.findChild<Demonstrator *>();
    }

    static Settings settingsWith(MotionChoice motion)
    {
        Settings settings = settled();
        settings.motion = motion;
        return settings;
    }

    void let(Milliseconds time)
    {
        open.clock.advance(time);
        demonstrator->refresh();
    }

    OpenWindow open;
    FigureView *view = nullptr;
    Demonstrator *demonstrator = nullptr;
};

const QString name = QStringLiteral("Figure: Single knee to chest, ");

} // namespace

TEST_CASE("A step that is opened plays its movement over and over", "[ui][figure]")
{
    OpenStep step;
    REQUIRE(comesTrue([&] { return step.view->hasFigure(); }));
    for (int i = 0; i < 2; ++i) {
        CHECK(step.view->accessibleName() == name + QStringLiteral("left side, start"));
        step.let(3s);
        CHECK(step.view->accessibleName() == name + QStringLiteral("left side, end"));
        step.let(2s);
    }
}

TEST_CASE("Either side of an opened step can be looked at", "[ui][figure]")
{
    OpenStep step;
    click(seen(step.open.window, "rightSideChip"));
    CHECK(step.view->accessibleName() == name + QStringLiteral("right side, start"));
    step.let(3s);
    CHECK(step.view->accessibleName() == name + QStringLiteral("right side, end"));

    click(seen(step.open.window, "leftSideChip"));
    CHECK(step.view->accessibleName() == name + QStringLiteral("left side, start"));
}

TEST_CASE("With reduced motion an opened step shows its end and stays", "[ui][figure]")
{
    OpenStep step(MotionChoice::Reduced);
    FigureFrames frames(*step.view);
    step.let(2s);
    CHECK(step.view->accessibleName() == name + QStringLiteral("left side, end"));
    frames.settle();
    for (int i = 0; i < 5; ++i) {
        step.let(1s);
        CHECK(frames.comingIn(50) == 0);
    }
}

TEST_CASE("A step that is closed again moves no more", "[ui][figure]")
{
    OpenStep step;
    FigureFrames frames(*step.view);
    frames.settle();
    click(seen(step.open.window, "step3"));
    REQUIRE_FALSE(step.view->isVisible());
    step.open.clock.advance(2s);
    CHECK(frames.comingIn(300) == 0);
}
