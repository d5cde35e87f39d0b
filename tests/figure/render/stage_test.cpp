#include "figure/render/drawn.h"
#include "figure/render/figure_extent.h"
#include "figure/render/furniture/furnish.h"
#include "support/catch.h"

using namespace hipwise;
using namespace hipwise::test;

namespace {

Stage seenFromAbove(GroundLook look)
{
    Stage stage = bareStage({200, 200}, look);
    stage.camera = Camera({0, 0, 0}, {0, 70}, 5, {200, 200});
    return stage;
}

/// Beside the ball, where its shadow is, and where there is none.
constexpr int besideBall = 74;
constexpr int awayFromBall = 30;

Bounds boundsOf(const Furnishing &furnishing, Material material)
{
    Bounds bounds;
    for (const Facet &facet : furnishing.facets) {
        for (const Vec3 point : facet.points) {
            if (facet.material == material)
                bounds.add(point);
        }
    }
    return bounds;
}

Bounds lyingFigure()
{
    Bounds figure;
    figure.add({-0.3F, 0, -1.1F});
    figure.add({0.3F, 0.4F, 1.0F});
    return figure;
}

} // namespace

TEST_CASE("The floor is darker under the body", "[stage]")
{
    const BodyMesh mesh = meshOf({{{0, 0.15F, 0}, 0.25F}});
    const GroundLook look = GENERATE(GroundLook::Light, GroundLook::Dark);

    const Picture picture = drawn(mesh, seenFromAbove(look));

    CHECK(alphaOf(pixelAt(picture, besideBall, 100)) == 255);
    CHECK(brightnessOf(pixelAt(picture, besideBall, 100)) <
          brightnessOf(pixelAt(picture, awayFromBall, 100)) * 0.93F);
}

TEST_CASE("On paper the floor is its shadow alone", "[stage]")
{
    const BodyMesh mesh = meshOf({{{0, 0.15F, 0}, 0.25F}});

    const Picture picture = drawn(mesh, seenFromAbove(GroundLook::Paper));

    CHECK(alphaOf(pixelAt(picture, awayFromBall, 100)) == 0);
    CHECK(alphaOf(pixelAt(picture, besideBall, 100)) > 20);
    CHECK(alphaOf(pixelAt(picture, besideBall, 100)) < 250);
}

TEST_CASE("The grounds differ in brightness", "[stage]")
{
    const BodyMesh mesh = meshOf({{{0, 0.25F, 0}, 0.1F}});

    CHECK(brightnessOf(pixelAt(drawn(mesh, seenFromAbove(GroundLook::Light)), 70, 100)) > 200);
    CHECK(brightnessOf(pixelAt(drawn(mesh, seenFromAbove(GroundLook::Dark)), 70, 100)) < 60);
}

TEST_CASE("A ghost has no ground, and furniture hides it all the same", "[stage]")
{
    const BodyMesh mesh = meshOf({{{0, 0.6F, -0.6F}, 0.2F}});
    Stage stage = bareStage({200, 200});
    const double open = coveredArea(drawn(mesh, stage, atRest(), Backdrop::Nothing));
    stage.scene.cushions = {{{0.15F, 0.6F, 0}, {0.2F, 0.2F, 0.2F}, true}};

    const double hidden = coveredArea(drawn(mesh, stage, atRest(), Backdrop::Nothing));

    CHECK(open > 0);
    CHECK(hidden < open * 0.8);
    CHECK(hidden > open * 0.1);
}

TEST_CASE("A mat or a bed is long enough for the whole figure", "[stage]")
{
    Scene scene;
    scene.ground = Ground::Mat;
    const Bounds mat = boundsOf(furnished(scene, lyingFigure(), {3, 2, 0}), Material::Mat);
    CHECK(mat.low.z <= -1.1F);
    CHECK(mat.high.z >= 1.0F);
    CHECK(mat.high.x - mat.low.x > 0.6F);
    CHECK(mat.high.y == Approx(0).margin(1e-5));

    scene.ground = Ground::Bed;
    const Bounds bed = boundsOf(furnished(scene, lyingFigure(), {3, 2, 0}), Material::Linen);
    CHECK(bed.low.z <= -1.1F);
    CHECK(bed.high.z >= 1.0F);
    CHECK(bed.high.y == Approx(bedHeight));
}

TEST_CASE("A wall does not stand between the eye and the figure", "[stage]")
{
    Scene scene;
    scene.wall = WallPlane{{0, 0, 0.5F}, {0, 0, -1}};

    const Bounds seen = boundsOf(furnished(scene, lyingFigure(), {0, 1, -3}), Material::Wall);
    const Bounds behind = boundsOf(furnished(scene, lyingFigure(), {0, 1, 3}), Material::Wall);

    CHECK(seen.high.y > 1.8F);
    CHECK(seen.low.z == Approx(0.5F).margin(0.02));
    CHECK(behind.high.y < 0.2F);
}

TEST_CASE("A chair faces where its heading points", "[stage]")
{
    Scene scene;
    scene.chair = StandingThing{{1, 0, 0}, 90};

    const Furnishing furnishing = furnished(scene, lyingFigure(), {3, 2, 0});
    const Bounds back = boundsOf(furnishing, Material::Fabric);

    CHECK(back.low.x < 0.8F); // the backrest, behind somebody who looks along +x
    CHECK(back.high.x == Approx(1.215F).margin(0.01));
    CHECK(back.high.y == Approx(0.9F).margin(0.02));
}

TEST_CASE("Facets of furniture face outwards and have normals of length 1", "[stage]")
{
    Scene scene;
    scene.ground = Ground::Bed;
    scene.chair = StandingThing{{1, 0, 0}, 40};
    scene.counter = StandingThing{{-1, 0, 0}, 200};
    scene.step = StandingThing{};
    scene.cushions = {{{0, 1, 0}, {0.2F, 0.05F, 0.15F}, false}};

    for (const Facet &facet : furnished(scene, lyingFigure(), {3, 2, 0}).facets) {
        const Vec3 face =
            cross(facet.points[1] - facet.points[0], facet.points[2] - facet.points[0]);
        CHECK(dot(face, facet.normals[0] + facet.normals[1] + facet.normals[2]) >= 0);
        for (const Vec3 normal : facet.normals)
            CHECK(length(normal) == Approx(1).margin(1e-3));
    }
}

TEST_CASE("The extent of a figure holds every rig that was added", "[stage]")
{
    const BodyMesh mesh = meshOf({{{0, 1, 0}, 0.2F}});
    FigureExtent extent(mesh);
    CHECK(extent.bounds().isEmpty());

    Rig rig = restPose();
    extent.add(rig);
    rig.placed[indexOf(Bone::Pelvis)].origin += Vec3{1, 0, 0};
    extent.add(rig);

    CHECK(extent.bounds().low.x == Approx(-0.2F).margin(0.01));
    CHECK(extent.bounds().high.x == Approx(1.2F).margin(0.01));
    Scene scene;
    const std::size_t bare = extent.pointsToFrame(scene).size();
    scene.chair = StandingThing{};
    CHECK(extent.pointsToFrame(scene).size() > bare);
}
