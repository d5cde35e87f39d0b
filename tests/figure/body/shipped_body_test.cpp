#include "figure/body/build_body.h"
#include "figure/body/mesh_measures.h"
#include "figure/body/packed_body.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

float furthest(const std::vector<Vec3> &a, const std::vector<Vec3> &b)
{
    float most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max({most, std::abs(a[i].x - b[i].x), std::abs(a[i].y - b[i].y),
                         std::abs(a[i].z - b[i].z)});
    return most;
}

float furthest(const std::vector<float> &a, const std::vector<float> &b)
{
    float most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

} // namespace

TEST_CASE("The shipped skin is the one that is built", "[body]")
{
    const Build build = GENERATE(Build::Slender, Build::Sturdy);
    const BodyMesh &shipped = meshOf(build);
    const BodyMesh built = buildBody(build, shippedVoxelScale);

    REQUIRE(shipped.points.size() == built.points.size());
    CHECK(shipped.triangles == built.triangles);
    CHECK(shipped.regions == built.regions);
    CHECK(shipped.sides == built.sides);
    CHECK(furthest(shipped.points, built.points) < packedLength * 1.01F);
    CHECK(furthest(shipped.normals, built.normals) < packedNormal * 2);
    CHECK(furthest(shipped.shirt, built.shirt) < packedLength * 1.01F);
    CHECK(furthest(shipped.shorts, built.shorts) < packedLength * 1.01F);
    CHECK(furthest(shipped.breath, built.breath) < packedShare * 1.01F);
    for (std::size_t i = 0; i < muscleCount; ++i)
        CHECK(furthest(shipped.muscles[i], built.muscles[i]) < packedShare * 1.01F);

    bool sameBones = true;
    float weight = 0;
    for (std::size_t i = 0; i < built.weights.size(); ++i) {
        sameBones = sameBones && shipped.weights[i].bones == built.weights[i].bones;
        for (std::size_t k = 0; k < 4; ++k)
            weight = std::max(
                weight, std::abs(shipped.weights[i].weights[k] - built.weights[i].weights[k]));
    }
    CHECK(sameBones);
    CHECK(weight < packedWeight);
}

TEST_CASE("A finer skin has more vertices and the same shape", "[body]")
{
    const BodyMesh &shipped = meshOf(Build::Slender);
    const BodyMesh fine = buildBody(Build::Slender, 1);

    CHECK(fine.points.size() > shipped.points.size() * 3 / 2);
    CHECK(openEdges(fine.triangles) == 0);
    CHECK(volumeOf(fine.points, fine.triangles) ==
          Approx(volumeOf(shipped.points, shipped.triangles)).epsilon(0.02));
}
