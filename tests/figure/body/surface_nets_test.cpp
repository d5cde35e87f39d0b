#include "figure/body/mesh_measures.h"
#include "figure/body/surface/surface_nets.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

TEST_CASE("A ball becomes a closed surface of its size", "[body]")
{
    const auto ball = [](Vec3 p) { return length(p) - 0.1F; };
    const TriangleSurface surface =
        surfaceNets(ball, {{-0.15F, -0.15F, -0.15F}, {0.15F, 0.15F, 0.15F}}, 0.01F, Extent::All);

    CHECK(openEdges(surface.triangles) == 0);
    CHECK(volumeOf(surface.points, surface.triangles) == Approx(0.00419F).epsilon(0.03));
    CHECK(std::ranges::all_of(surface.points, [&](Vec3 p) { return std::abs(ball(p)) < 0.002F; }));
}

TEST_CASE("Half a ball ends on the plane between the halves", "[body]")
{
    const auto ball = [](Vec3 p) { return length(p) - 0.1F; };
    const TriangleSurface surface =
        surfaceNets(ball, {{0, -0.15F, -0.15F}, {0.15F, 0.15F, 0.15F}}, 0.01F, Extent::LeftHalf);

    CHECK(std::ranges::all_of(surface.points, [](Vec3 p) { return p.x >= 0; }));
    CHECK(std::ranges::count_if(surface.points, [](Vec3 p) { return p.x == 0; }) > 50);
}

TEST_CASE("Two balls that touch crosswise have no edge of four triangles", "[body]")
{
    const auto balls = [](Vec3 p) {
        const Vec3 off{0.0355F, 0.0355F, 0};
        return std::min(length(p - off), length(p + off)) - 0.05F;
    };
    const TriangleSurface surface =
        surfaceNets(balls, {{-0.15F, -0.15F, -0.15F}, {0.15F, 0.15F, 0.15F}}, 0.01F, Extent::All);

    CHECK(openEdges(surface.triangles) == 0);
}

TEST_CASE("Nothing becomes no surface", "[body]")
{
    const auto nothing = [](Vec3) { return 1.0F; };

    CHECK(surfaceNets(nothing, {{0, 0, 0}, {1, 1, 1}}, 0.1F, Extent::All).points.empty());
}
