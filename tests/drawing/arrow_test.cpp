#include "drawing/arrow_course.h"
#include "drawing/arrow_ribbon.h"
#include "support/catch.h"

#include <algorithm>

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
