#include "event_wait.h"
#include "shipped_figures.h"

#include "drawing/figure_studio.h"
#include "drawing/live_figure.h"

#include <memory>
#include <vector>

using namespace hipwise;

namespace {

/// A live figure with a count of its frames.
struct Live
{
    explicit Live(QSize size = QSize(160, 120))
    {
        shot.pixels = size;
        QObject::connect(&figure, &LiveFigure::framePainted, [this](const QImage &frame) {
            ++frames;
            last = frame;
        });
        figure.setStep(shippedStep("seed-knee-to-chest-lying"));
    }

    /// Asks for a moment and waits until nothing more comes.
    void show(double moment, double breath = 0)
    {
        shot.moment = moment;
        shot.breath = breath;
        const int before = frames;
        figure.setShot(shot);
        REQUIRE(waitUntil([&] { return frames > before; }));
    }

    FigureStudio studio{shippedCatalog().postures(), QString()};
    LiveFigure figure{studio};
    FigureShot shot;
    int frames = 0;
    QImage last;
};

} // namespace

TEST_CASE("A shot comes as a frame, later", "[live]")
{
    Live live;
    CHECK(live.figure.frame().isNull());
    live.figure.setShot(live.shot);
    CHECK(live.frames == 0);
    REQUIRE(waitUntil([&] { return live.frames == 1; }));
    CHECK(live.last.size() == QSize(160, 120));
    CHECK(live.figure.frame() == live.last);
}

TEST_CASE("Of many shots the newest is shown, and not all are drawn", "[live]")
{
    Live live;
    live.show(0);
    const QImage start = live.last;
    const int before = live.frames;
    for (int i = 1; i <= 50; ++i) {
        live.shot.moment = i / 50.0;
        live.figure.setShot(live.shot);
    }
    REQUIRE(waitUntil([&] { return live.frames == before + 2; }));
    letTimePass(60);
    CHECK(live.frames == before + 2); // the one in flight and the newest
    const QImage end = live.last;
    live.show(0.5);
    live.show(1);
    CHECK(live.last == end);
    CHECK(end != start);
}

TEST_CASE("The same shot is not drawn again", "[live]")
{
    Live live;
    live.show(1);
    live.figure.setShot(live.shot);
    live.figure.setShot(live.shot);
    letTimePass(60);
    CHECK(live.frames == 1);
}

TEST_CASE("The breaths of a hold are drawn once", "[live]")
{
    Live live;
    live.show(1, 0);
    const QImage out = live.last;
    live.show(1, 1);
    const QImage in = live.last;
    CHECK(in != out);
    CHECK(live.figure.drawings() == 2);
    live.show(1, 0);
    CHECK(live.last == out);
    live.show(1, 1);
    CHECK(live.last == in);
    CHECK(live.figure.drawings() == 2);
    // Too small a breath to be seen is none.
    live.shot.breath = 0.999;
    live.figure.setShot(live.shot);
    letTimePass(40);
    CHECK(live.frames == 4);
}

TEST_CASE("A second repetition is not drawn, on either side", "[live]")
{
    Live live;
    const auto repetition = [&] {
        std::vector<QImage> frames;
        for (const Side side : bothSides) {
            live.shot.side = side;
            for (const double moment : {0.0, 0.3, 0.7, 1.0, 0.7, 0.3}) {
                live.show(moment);
                frames.push_back(live.last);
            }
        }
        return frames;
    };
    const std::vector<QImage> first = repetition();
    CHECK(live.figure.drawings() == 8);
    CHECK(repetition() == first);
    CHECK(live.figure.drawings() == 8);
    // Another person is drawn anew.
    live.studio.setLook({.theme = "clay"});
    repetition();
    CHECK(live.figure.drawings() > 8);
}

TEST_CASE("What is not likely to come again is not kept", "[live]")
{
    Live live;
    live.show(0);
    for (int i = 0; i < 2; ++i) {
        live.shot.moment = 0.5;
        live.figure.setShot(live.shot, false);
        REQUIRE(waitUntil([&] { return live.frames == 2 * i + 2; }));
        live.show(0);
    }
    CHECK(live.figure.drawings() == 3);
}

TEST_CASE("A frame says where it is another than the one before", "[live]")
{
    Live live;
    QImage before;
    QImage frame;
    QRect changed;
    QObject::connect(&live.figure, &LiveFigure::framePainted,
                     [&](const QImage &painted, const QRect &area) {
                         before = frame;
                         frame = painted;
                         changed = area;
                     });
    live.show(0);
    CHECK(changed == frame.rect());
    live.show(0.5);
    REQUIRE(changed.isValid());
    CHECK(changed != frame.rect());
    // With that part taken over the one before is the frame.
    for (int y = changed.top(); y <= changed.bottom(); ++y) {
        for (int x = changed.left(); x <= changed.right(); ++x)
            before.setPixel(x, y, frame.pixel(x, y));
    }
    CHECK(before == frame);
}

TEST_CASE("Another ground, person or step draws the shot anew", "[live]")
{
    Live live;
    live.show(1);
    const QImage first = live.last;
    live.figure.setGround(FigureGround::Dark);
    REQUIRE(waitUntil([&] { return live.frames == 2; }));
    CHECK(live.last != first);
    live.studio.setLook({.theme = "clay"});
    REQUIRE(waitUntil([&] { return live.frames == 3; }));
    live.figure.setStep(shippedStep("ly-bridge"));
    CHECK(live.figure.frame().isNull());
    REQUIRE(waitUntil([&] { return live.frames == 4; }));
}

TEST_CASE("A change during the drawing does not lose the shot", "[live]")
{
    Live live;
    live.figure.setShot(live.shot);
    live.figure.setGround(FigureGround::Dark);
    REQUIRE(waitUntil([&] { return live.frames == 1; }));
    CHECK(live.last.pixelColor(0, 0).lightness() < 80);
}

TEST_CASE("Nobody is shown after clear(), nor for a step without a pose", "[live]")
{
    Live live;
    live.show(1);
    live.figure.clear();
    CHECK(live.figure.frame().isNull());
    live.figure.setShot(live.shot);
    letTimePass(40);
    CHECK(live.frames == 1);
    Step step = shippedStep("ly-bridge");
    step.pose.reset();
    live.figure.setStep(step);
    live.figure.setShot(live.shot);
    letTimePass(40);
    CHECK(live.frames == 1);
}

TEST_CASE("A figure may go while its frame is drawn, and the studio after it", "[live]")
{
    auto studio = std::make_unique<FigureStudio>(shippedCatalog().postures(), QString());
    for (int i = 0; i < 5; ++i) {
        LiveFigure figure(*studio);
        figure.setStep(shippedStep("ly-bridge"));
        FigureShot shot;
        shot.pixels = QSize(300, 200);
        figure.setShot(shot);
        letTimePass(4 * i);
    }
    LiveFigure last(*studio);
    studio->setLook({.theme = "clay"});
    letTimePass(30);
}

TEST_CASE("A large figure that moves is drawn with fewer samples, a small one is not", "[live]")
{
    Live large(QSize(1000, 750));
    large.shot.fine = false;
    large.show(0.5);
    const QImage fast = large.last;
    large.shot.fine = true;
    large.show(0.5);
    CHECK(large.last != fast);

    Live small;
    small.shot.fine = false;
    small.show(0.5);
    small.shot.fine = true;
    small.figure.setShot(small.shot);
    letTimePass(40);
    CHECK(small.frames == 1);
}
