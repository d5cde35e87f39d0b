#include "drawing/kept_frames.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

constexpr QSize size(200, 150);

FigureShot shotAt(double moment, Side side = Side::Left)
{
    FigureShot shot;
    shot.pixels = size;
    shot.moment = moment;
    shot.side = side;
    return KeptFrames::levelled(shot);
}

/// A room with a box in it.
QImage frameWith(const QRect &box, QSize pixels = size)
{
    QImage frame(pixels, QImage::Format_RGB32);
    frame.fill(0xff204060);
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            frame.setPixel(x, y, 0xff000000U + static_cast<QRgb>(x * 7 + y * 1000));
    }
    return frame;
}

} // namespace

TEST_CASE("A kept frame comes back as it was", "[kept]")
{
    KeptFrames kept;
    const QImage start = frameWith({0, 0, 30, 20});
    const QImage end = frameWith({169, 129, 31, 21});
    kept.keep(shotAt(0), start);
    kept.keep(shotAt(1), end);
    CHECK(kept.frame(shotAt(0)) == start);
    CHECK(kept.frame(shotAt(1)) == end);
    CHECK(kept.frame(shotAt(0.5)).isNull());
    CHECK(kept.frame(shotAt(1, Side::Right)).isNull());
}

TEST_CASE("A frame takes no more memory than what is new in it", "[kept]")
{
    KeptFrames kept;
    kept.keep(shotAt(0), frameWith({0, 0, 30, 20}));
    const std::size_t first = kept.bytes();
    CHECK(first >= 200 * 150 * 4);
    kept.keep(shotAt(1), frameWith({10, 0, 30, 20}));
    CHECK(kept.bytes() - first < 60 * 20 * 4);
}

TEST_CASE("Kept frames never take more than 64 MB, and the first stay", "[kept]")
{
    KeptFrames kept;
    const QSize large(2000, 1000); // 8 MB
    for (int i = 0; i <= 20; ++i) {
        QImage frame(large, QImage::Format_RGB32);
        frame.fill(0xff000000U + static_cast<QRgb>(i));
        kept.keep(shotAt(i / 20.0), frame);
        CHECK(kept.bytes() <= 64'000'000);
    }
    CHECK_FALSE(kept.frame(shotAt(0)).isNull());
    CHECK_FALSE(kept.frame(shotAt(0.25)).isNull());
    CHECK(kept.frame(shotAt(1)).isNull());
}

TEST_CASE("Frames of another size take the place of all others", "[kept]")
{
    KeptFrames kept;
    kept.keep(shotAt(0), frameWith({0, 0, 30, 20}));
    kept.keep(shotAt(1), frameWith({0, 0, 9, 9}, QSize(10, 10)));
    CHECK(kept.frame(shotAt(0)).isNull());
    CHECK(kept.frame(shotAt(1)).size() == QSize(10, 10));
    kept.clear();
    CHECK(kept.bytes() == 0);
    CHECK(kept.frame(shotAt(1)).isNull());
}
