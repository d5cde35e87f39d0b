#include "drawing/arrow_course.h"
#include "drawing/arrow_ribbon.h"
#include "drawing/closed_path.h"
#include "support/catch.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace hipwise;

namespace {

const Polyline corner{{0, 0}, {10, 0}, {10, 10}};

Camera frontCamera()
{
    return {{0, 0.9F, 0}, {0, 0}, 5, {400, 400}};
}

Polyline courseOf(const std::vector<Vec3> &path, const std::optional<Vec3> &pivot)
{
    const Camera camera = frontCamera();
    const BodyOutline outline(posed(Freedoms()), camera);
    return ArrowCourses(camera, outline, QRectF(0, 0, 400, 400)).beside(path, pivot);
}

std::vector<Vec3> line(Vec3 from, Vec3 to)
{
    std::vector<Vec3> path;
    for (int i = 0; i <= 20; ++i)
        path.push_back(mixed(from, to, static_cast<float>(i) / 20));
    return path;
}

/// A circle beside the hip; \a across is the radius towards the eye.
std::vector<Vec3> circle(float radius, float across, bool clockwise)
{
    std::vector<Vec3> path;
    for (int i = 0; i <= 40; ++i) {
        const float angle =
            2 * std::numbers::pi_v<float> * static_cast<float>(clockwise ? i : 40 - i) / 40;
        path.push_back({0.3F + radius * std::sin(angle), 0.9F + (radius - across) * std::cos(angle),
                        across * std::cos(angle)});
    }
    return path;
}

/// How far \a course turns in degrees, in the picture to the right.
double turnOf(const Polyline &course)
{
    double turn = 0;
    for (std::size_t i = 2; i < course.size(); ++i) {
        const QPointF a = course[i - 1] - course[i - 2];
        const QPointF b = course[i] - course[i - 1];
        turn += std::atan2(a.x() * b.y() - a.y() * b.x(), QPointF::dotProduct(a, b));
    }
    return turn * 180 / std::numbers::pi;
}

} // namespace

TEST_CASE("A line is as long as its parts, and goes on straight beyond its ends", "[arrow]")
{
    CHECK(lengthOf(corner) == 20);
    CHECK(lengthOf(Polyline()) == 0);
    CHECK(resampled(corner, 0, 20, 3) == Polyline{{0, 0}, {10, 0}, {10, 10}});
    CHECK(resampled(corner, 5, 15, 2) == Polyline{{5, 0}, {10, 5}});
    CHECK(resampled(corner, -5, 30, 2) == Polyline{{-5, 0}, {10, 20}});
}

TEST_CASE("An arrow ends with its tip at the end of its course", "[arrow]")
{
    const Polyline course{{0, 0}, {50, 0}, {100, 0}};
    const ArrowMeasures measures = ArrowMeasures::forLength(100, 400);
    const QPainterPath ribbon = arrowRibbon(course, measures);
    CHECK(ribbon.boundingRect().right() == Approx(100));
    CHECK(ribbon.boundingRect().height() == Approx(measures.head));
    CHECK(ribbon.contains(QPointF(50, 0)));
    CHECK_FALSE(ribbon.contains(QPointF(50, measures.head / 2)));
    CHECK(arrowRibbon({{5, 5}}, measures).isEmpty());
    CHECK(arrowRibbon({{5, 5}, {6, 5}}, measures).isEmpty());
}

TEST_CASE("An arrow goes the way the part goes", "[arrow]")
{
    const Polyline up = courseOf(line({0.3F, 0.4F, 0}, {0.3F, 0.9F, 0}), std::nullopt);
    REQUIRE_FALSE(up.empty());
    CHECK(up.front().y() > up.back().y() + 20);
}

TEST_CASE("An arrow keeps off the head and inside the picture", "[arrow]")
{
    // Straight up through the face, and out of the picture at the top.
    const std::vector<Vec3> path = line({0, 1.3F, 0}, {0, 1.9F, 0});
    const Camera camera = frontCamera();
    const BodyOutline outline(posed(Freedoms()), camera);
    const Polyline course = courseOf(path, std::nullopt);
    REQUIRE_FALSE(course.empty());
    for (const QPointF point : course) {
        CHECK_FALSE(outline.coversHead(point));
        CHECK(QRectF(0, 0, 400, 400).contains(point));
    }
}

TEST_CASE("A part that moves towards the eye has no arrow", "[arrow]")
{
    CHECK(courseOf({{0, 0.9F, 0}, {0, 0.9F, 0.01F}}, std::nullopt).empty());
    CHECK(courseOf({}, std::nullopt).empty());
}

TEST_CASE("A small movement gets an arrow that can be seen", "[arrow]")
{
    const Polyline course = courseOf(line({0.3F, 0.9F, 0}, {0.36F, 0.9F, 0}), std::nullopt);
    REQUIRE_FALSE(course.empty());
    CHECK(lengthOf(course) > 40);
}

TEST_CASE("A part that circles gets an open ring that goes round as it does", "[arrow]")
{
    const double clockwise = turnOf(courseOf(circle(0.06F, 0, true), std::nullopt));
    CHECK(clockwise > 240);
    CHECK(clockwise < 330);
    CHECK(turnOf(courseOf(circle(0.06F, 0, false), std::nullopt)) == Approx(-clockwise).margin(5));
}

TEST_CASE("A ring is large enough to be seen, and has one small head", "[arrow]")
{
    const Polyline course = courseOf(circle(0.02F, 0, true), std::nullopt);
    REQUIRE(course.size() > 2);
    const QRectF box = QPolygonF(QVector<QPointF>(course.begin(), course.end())).boundingRect();
    CHECK(box.width() > 40);
    CHECK(box.width() < 120);
    const ArrowMeasures measures = ArrowMeasures::forCourse(course, 400);
    CHECK(measures.head < box.width() / 1.5);
    CHECK_FALSE(arrowRibbon(course, measures).isEmpty());
}

TEST_CASE("Of a circle seen edge-on nobody can say which way it goes", "[arrow]")
{
    CHECK(courseOf(circle(0.06F, 0.06F, true), std::nullopt).empty());
}

TEST_CASE("A way of nothing but small turns has no arrow", "[arrow]")
{
    std::vector<Vec3> path;
    for (int i = 0; i <= 40; ++i)
        path.push_back({0.3F + 0.0008F * static_cast<float>(i), i % 20 < 10 ? 0.9F : 0.93F, 0});
    CHECK(courseOf(path, std::nullopt).empty());
}

TEST_CASE("An arrow takes no notice of how long each stretch of its way lasts", "[arrow]")
{
    // Slowly along the first tenth, quickly along the rest.
    std::vector<Vec3> path = line({0.3F, 0.4F, 0}, {0.3F, 0.45F, 0});
    path.push_back({0.3F, 0.9F, 0});
    const Polyline even = courseOf(line({0.3F, 0.4F, 0}, {0.3F, 0.9F, 0}), std::nullopt);
    const Polyline uneven = courseOf(path, std::nullopt);
    REQUIRE(even.size() == uneven.size());
    for (std::size_t i = 0; i < even.size(); ++i)
        CHECK(lengthOf(even[i] - uneven[i]) < 2);
}

TEST_CASE("A ring is as long as asked for, and turns as its path turns", "[arrow]")
{
    const Polyline square{{0, 0}, {30, 0}, {30, 30}, {0, 30}, {0, 0}};
    CHECK(isClosed(square));
    CHECK_FALSE(isClosed({{0, 0}, {10, 0}, {20, 0}, {30, 0}}));
    const auto ring = ringOf(square, 50, 80);
    REQUIRE(ring);
    CHECK(lengthOf(ring->along) == Approx(50));
    CHECK(turnOf(openRing(*ring, 0, 0.75, 60)) > 0);
    CHECK_FALSE(ringOf({{0, 0}, {10, 0}, {20, 0}, {10, 0}, {0, 0}}, 50, 80));
}
