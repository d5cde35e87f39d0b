#include "figure/render/camera.h"
#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace hipwise;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

} // namespace

TEST_CASE("The target is in the middle of the picture", "[camera]")
{
    const Camera camera({0.2F, 1, -0.3F}, {37, 12}, 4, {640, 480});

    const Projected at = camera.project({0.2F, 1, -0.3F});

    CHECK(at.x == Approx(320));
    CHECK(at.y == Approx(240));
    CHECK(at.nearness == Approx(0.25));
}

TEST_CASE("A camera in front sees the figure's left on the right", "[camera]")
{
    const Camera camera({0, 1, 0}, {0, 0}, 4, {640, 480});
    const float perMetre = camera.focalLength() / 4;

    const Projected at = camera.project({0.1F, 1.2F, 0});

    CHECK(at.x == Approx(320 + 0.1F * perMetre));
    CHECK(at.y == Approx(240 - 0.2F * perMetre));
}

TEST_CASE("A quarter round is seen from the figure's left", "[camera]")
{
    const Camera camera({0, 1, 0}, {90, 0}, 4, {640, 480});

    CHECK(camera.position().x == Approx(4));
    CHECK(camera.project({0, 1, 0.1F}).x < 320);
    CHECK(camera.seenDirection({1, 0, 0}).z == Approx(1));
}

TEST_CASE("A camera in the mirror sees the mirror image", "[camera]")
{
    const Camera camera =
        Camera::fitted({{-0.4F, 0, 0.2F}, {0.3F, 1.7F, -0.5F}}, {37, 12}, {640, 480}, 20);
    const Vec3 point{0.2F, 0.9F, 0.1F};

    const Projected seen = camera.project(point);
    const Projected mirrored = camera.mirrored().project({-point.x, point.y, point.z});

    CHECK(mirrored.x == Approx(640 - seen.x));
    CHECK(mirrored.y == Approx(seen.y));
    CHECK(mirrored.nearness == Approx(seen.nearness));
    CHECK(camera.mirrored().seenDirection({1, 0, 0}).x ==
          Approx(-camera.seenDirection({-1, 0, 0}).x));
}

TEST_CASE("The vertical field of view is 24 degrees", "[camera]")
{
    const Camera camera({0, 0, 0}, {0, 0}, 4, {300, 600});

    const float half = 4 * std::tan(12 * 3.14159265F / 180);

    CHECK(camera.project({0, half, 0}).y == Approx(0).margin(0.01));
    CHECK(camera.project({0, -half, 0}).y == Approx(600).margin(0.01));
}

TEST_CASE("What is behind the camera or no number is not seen", "[camera]")
{
    const Camera camera({0, 1, 0}, {0, 0}, 4, {640, 480});

    CHECK_FALSE(camera.project({0, 1, 5}).isSeen());
    CHECK_FALSE(camera.project({0, 1, 4}).isSeen());
    CHECK_FALSE(camera.project({notANumber, 1, 0}).isSeen());
    CHECK_FALSE(camera.project({0, infinity, 0}).isSeen());
    CHECK_FALSE(camera.project({1e30F, -1e30F, 0}).isSeen());
}

TEST_CASE("A fitted camera keeps the margin and touches it on the tighter axis", "[camera]")
{
    const std::vector<Vec3> points{
        {-0.9F, 0, 0.2F}, {0.8F, 0.3F, -0.1F}, {0.1F, 0.7F, 0}, {0, 0, 0}};
    const ViewAngles view{GENERATE(0.0F, 62.0F, 200.0F), GENERATE(0.0F, 16.0F, 60.0F)};
    const PictureSize size{GENERATE(400, 736), 300};
    constexpr float margin = 16;

    const Camera camera = Camera::fitted(points, view, size, margin);

    float left = 1e9F;
    float right = -1e9F;
    float top = 1e9F;
    float bottom = -1e9F;
    for (const Vec3 point : points) {
        const Projected at = camera.project(point);
        left = std::min(left, at.x);
        right = std::max(right, at.x);
        top = std::min(top, at.y);
        bottom = std::max(bottom, at.y);
    }
    const float freeX = std::min(left, static_cast<float>(size.width) - right);
    const float freeY = std::min(top, static_cast<float>(size.height) - bottom);
    CHECK(freeX >= margin - 0.05F);
    CHECK(freeY >= margin - 0.05F);
    CHECK(std::min(freeX, freeY) == Approx(margin).margin(0.1));
}

TEST_CASE("A camera can be fitted to anything", "[camera]")
{
    const auto points = GENERATE(
        values<std::vector<Vec3>>({{},
                                   {{0, 1, 0}},
                                   {{notANumber, notANumber, notANumber}, {0, infinity, 0}},
                                   {{0, 1e20F, 0}, {0, 0, 0}}}));

    const Camera camera = Camera::fitted(points, {30, 95}, {64, 1}, 40);

    CHECK(std::isfinite(camera.focalLength()));
    CHECK(camera.focalLength() > 0);
    CHECK(std::isfinite(camera.position().x + camera.position().y + camera.position().z));
}

TEST_CASE("A larger picture shows more around the same frame", "[camera]")
{
    const Camera framed = Camera::fitted({{-1, 0, 0}, {1, 1, 0}}, {30, 10}, {300, 200}, 10);

    const Camera wide = framed.inPicture({500, 260});

    const Projected before = framed.project({0.2F, 0.3F, 0.1F});
    const Projected after = wide.project({0.2F, 0.3F, 0.1F});
    CHECK(after.x == Approx(before.x + 100));
    CHECK(after.y == Approx(before.y + 30));
    CHECK(after.nearness == before.nearness);
}
