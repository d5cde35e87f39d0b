#include "figure/body/mesh_measures.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>

using namespace hipwise;

TEST_CASE("The skin has no holes", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));

    CHECK(openEdges(mesh.triangles) == 0);
}

TEST_CASE("The skin is as large as a person's", "[body]")
{
    const BodyMesh &slender = meshOf(Build::Slender);
    const float volume = volumeOf(slender.points, slender.triangles);
    CHECK(volume > 0.045F); // the patches overlap, so this counts some of it twice
    CHECK(volume < 0.075F);

    const BodyMesh &sturdy = meshOf(Build::Sturdy);
    CHECK(volumeOf(sturdy.points, sturdy.triangles) > 1.1F * volume);
}

TEST_CASE("The normals point outwards", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));

    std::size_t wrong = 0;
    for (std::size_t i = 0; i < mesh.triangles.size(); i += 3) {
        const std::uint32_t *corner = &mesh.triangles[i];
        const Vec3 face = cross(mesh.points[corner[1]] - mesh.points[corner[0]],
                                mesh.points[corner[2]] - mesh.points[corner[0]]);
        for (std::size_t k = 0; k < 3; ++k)
            wrong += dot(face, mesh.normals[corner[k]]) < 0 ? 1 : 0;
    }
    CHECK(wrong < mesh.triangles.size() / 1000);
    CHECK(
        std::ranges::all_of(mesh.normals, [](Vec3 n) { return std::abs(length(n) - 1) < 1e-5F; }));
}

TEST_CASE("The bones of each vertex move it by one whole, the strongest first", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));

    CHECK(std::ranges::all_of(mesh.weights, [](const BoneWeights &w) {
        const float sum = std::accumulate(w.weights.begin(), w.weights.end(), 0.0F);
        return std::abs(sum - 1) < 1e-5F && w.weights.back() >= 0 &&
               std::ranges::is_sorted(w.weights, [](float a, float b) { return a - b > 1e-4F; }) &&
               std::ranges::all_of(w.bones, [](std::uint8_t bone) { return bone < boneCount; });
    }));
}

TEST_CASE("The right half of the skin is the mirror image of the left", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const auto images = imagesIn(mesh);
    REQUIRE(images.size() == mesh.points.size());

    const bool same = std::ranges::all_of(images, [&](const auto &pair) {
        const auto [i, image] = pair;
        return mesh.normals[image] == mirrored(mesh.normals[i]) &&
               mesh.shirt[image] == mesh.shirt[i] && mesh.shorts[image] == mesh.shorts[i] &&
               mesh.breath[image] == mesh.breath[i];
    });
    CHECK(same);
}

TEST_CASE("No leg hangs on a bone of the other", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));

    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        if (mesh.regions[i] != BodyRegion::LeftThigh || mesh.points[i].x < 0.05F)
            continue;
        for (std::size_t k = 0; k < 4; ++k) {
            const bool right = Bone{mesh.weights[i].bones[k]} == Bone::RightThigh ||
                               Bone{mesh.weights[i].bones[k]} == Bone::RightHipHelper;
            REQUIRE((!right || mesh.weights[i].weights[k] < 0.02F));
        }
    }
}
