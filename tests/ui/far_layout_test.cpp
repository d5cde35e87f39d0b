#include "support/catch.h"
#include "ui/player/far_layout.h"
#include "ui/style/quarter_turn.h"

#include <array>
#include <cmath>
#include <vector>

using namespace hipwise;

namespace {

const std::vector<QSizeF> sizes{{1280, 800}, {900, 640},  {640, 480},  {1920, 1080}, {3440, 1440},
                                {700, 900},  {800, 1280}, {480, 1000}, {1000, 1000}};

} // namespace

TEST_CASE("Nothing in the far view lies on anything else or outside", "[ui][far]")
{
    const QSizeF size = GENERATE(from_range(sizes));
    CAPTURE(size.width(), size.height());
    const FarLayout layout = farLayout(size);
    const QRectF window(QPointF(), size);
    const std::array parts{layout.edge, layout.top, layout.count, layout.figure, layout.band};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        CHECK(window.contains(parts[i]));
        CHECK_FALSE(parts[i].isEmpty());
        for (std::size_t k = 0; k < i; ++k)
            CHECK_FALSE(parts[i].intersects(parts[k]));
    }
    CHECK(layout.band.contains(layout.line));
    CHECK(layout.band.contains(layout.buttons));
}

TEST_CASE("At 1280 x 800 the count is as high as the design guide has it", "[ui][far]")
{
    const FarLayout layout = farLayout({1280, 800});
    CHECK(layout.scale == 1);
    CHECK(layout.count.height() > 400);
    CHECK(layout.count.width() > 500);
    CHECK(layout.figure.width() > 450);
}

TEST_CASE("Higher than wide, the figure stands below the count", "[ui][far]")
{
    const FarLayout layout = farLayout({700, 900});
    CHECK(layout.figure.top() > layout.count.bottom());
    CHECK_FALSE(layout.line.intersects(layout.buttons));
}

TEST_CASE("A turned picture fills its window to the corners", "[ui][far]")
{
    const QSize size(1280, 800);
    for (const QuarterTurn turn : {QuarterTurn::Upright, QuarterTurn::Right, QuarterTurn::Left}) {
        const QRectF picture(QPointF(), QSizeF(turned(size, turn)));
        CHECK(turningInto(size, turn).mapRect(picture) == QRectF(QPointF(), QSizeF(size)));
    }
}

TEST_CASE("The top of a turned picture is where its name says", "[ui][far]")
{
    const QSize size(1280, 800);
    const QPointF topMiddle(400, 0);
    CHECK(turningInto(size, QuarterTurn::Right).map(topMiddle).x() == 1280);
    CHECK(turningInto(size, QuarterTurn::Left).map(topMiddle).x() == 0);
    CHECK(turningInto(size, QuarterTurn::Upright).map(topMiddle).y() == 0);
}
