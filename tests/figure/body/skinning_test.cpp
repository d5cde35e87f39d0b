#include "figure/body/mesh_measures.h"
#include "figure/body/rest_pose.h"
#include "figure/body/skinning.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

Freedoms bent(std::initializer_list<std::pair<Freedom, float>> left)
{
    Freedoms freedoms;
    for (const auto &[freedom, degrees] : left) {
        freedoms[freedom] = degrees;
        freedoms[onSide(freedom, Side::Right)] = degrees;
    }
    return freedoms;
}

SkinnedBody skinned(const BodyMesh &mesh, const Rig &rig, float breath = 0)
{
    SkinnedBody body;
    skin(mesh, rig, breath, body);
    return body;
}

bool isFinite(Vec3 v)
{
    return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z);
}

} // namespace

TEST_CASE("In the rest pose the skin is as it was made", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const SkinnedBody body = skinned(mesh, restPose());

    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        REQUIRE(length(body.points[i] - mesh.points[i]) < 1e-5F);
        REQUIRE(length(body.normals[i] - mesh.normals[i]) < 1e-4F);
    }
}

TEST_CASE("A breath moves the chest forwards and nothing else", "[body]")
{
    const BodyMesh &mesh = meshOf(Build::Slender);
    const SkinnedBody still = skinned(mesh, restPose());
    const SkinnedBody breathing = skinned(mesh, restPose(), 0.004F);

    float most = 0;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        const float moved = length(breathing.points[i] - still.points[i]);
        most = std::max(most, moved);
        if (mesh.points[i].y < 0.95F || mesh.regions[i] == BodyRegion::Head)
            REQUIRE(moved == 0);
    }
    CHECK(most == Approx(0.004F).epsilon(0.02));
}

TEST_CASE("A mirrored pose has the mirrored skin", "[body]")
{
    const BodyMesh &mesh = meshOf(Build::Slender);
    Freedoms freedoms;
    freedoms[Freedom::LeftHipFlexion] = 100;
    freedoms[Freedom::LeftKneeFlexion] = 120;
    freedoms[Freedom::RightShoulderFlexion] = 140;
    freedoms[Freedom::LumbarRotation] = 20;
    const Rig rig = posed(freedoms);
    const SkinnedBody body = skinned(mesh, rig);
    const SkinnedBody image = skinned(mesh, mirrored(rig));

    for (const auto &[left, right] : imagesIn(mesh))
        REQUIRE(length(image.points[right] - mirrored(body.points[left])) < 1e-5F);
}

TEST_CASE("Deep flexion neither swells nor starves the body", "[body]")
{
    using enum Freedom;
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const Freedoms freedoms =
        GENERATE(bent({{LeftHipFlexion, 120}, {LeftKneeFlexion, 130}}),
                 bent({{LeftHipFlexion, 90}, {LeftHipAbduction, 45}, {LeftHipRotation, -60}}),
                 bent({{LeftKneeFlexion, 150}}), bent({{LeftShoulderFlexion, 170}}),
                 bent({{LeftElbowFlexion, 140}}),
                 bent({{LeftHipFlexion, 125}, {LeftKneeFlexion, 150}, {LeftShoulderFlexion, 165}}));
    const SkinnedBody body = skinned(mesh, posed(freedoms));

    CHECK(volumeOf(body.points, mesh.triangles) / volumeOf(mesh.points, mesh.triangles) ==
          Approx(1).margin(0.06));
    CHECK(areaOf(body.points, mesh.triangles) / areaOf(mesh.points, mesh.triangles) ==
          Approx(1).margin(0.10));
}

TEST_CASE("The skin is somewhere in every pose, however impossible", "[body]")
{
    const BodyMesh &mesh = meshOf(Build::Slender);
    const float degrees = GENERATE(-720.0F, -180.0F, 90.0F, 180.0F, 1e6F);
    Freedoms freedoms;
    for (std::size_t i = indexOf(Freedom::Pitch); i < freedomCount; ++i)
        freedoms[static_cast<Freedom>(i)] = degrees;
    const SkinnedBody body = skinned(mesh, posed(freedoms));

    CHECK(std::ranges::all_of(body.points, isFinite));
    CHECK(
        std::ranges::all_of(body.normals, [](Vec3 n) { return isFinite(n) && length(n) > 0.9F; }));
}
