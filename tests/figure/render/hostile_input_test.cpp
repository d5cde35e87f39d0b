#include "figure/render/drawn.h"
#include "support/catch.h"

#include <limits>

using namespace hipwise;
using namespace hipwise::test;

// What a solver or a damaged file may one day hand over. Run under the sanitizers.

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

const BodyMesh &ball()
{
    static const BodyMesh mesh = meshOf({{{0, 1, 0}, 0.3F}});
    return mesh;
}

} // namespace

TEST_CASE("Pictures of any size come out", "[hostile]")
{
    const auto size =
        GENERATE(values<PictureSize>({{1, 1}, {7, 3}, {3000, 40}, {40, 1000}, {16, 16}, {17, 33}}));
    Stage stage = bareStage(size);
    stage.fine = GENERATE(true, false);

    const Picture picture = drawn(ball(), stage);

    CHECK(picture.width == size.width);
    CHECK(picture.height == size.height);
    CHECK(picture.pixels.size() ==
          static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
}

TEST_CASE("A picture of no pixels is empty", "[hostile]")
{
    const auto size = GENERATE(values<PictureSize>({{0, 0}, {0, 10}, {10, 0}, {-5, 10}}));

    CHECK(drawn(ball(), bareStage(size)) == Picture{});
}

TEST_CASE("A renderer without a stage draws nothing", "[hostile]")
{
    FigureRenderer renderer(ball(), 2);
    Picture picture{3, 1, {1, 2, 3}};

    renderer.render(atRest(), Backdrop::Stage, picture);

    CHECK(picture == Picture{});
}

TEST_CASE("A figure without skin leaves the stage", "[hostile]")
{
    Stage stage = bareStage({64, 64});
    stage.scene.ground = Ground::Mat;
    stage.figure = {};

    const Picture picture = drawn(meshOf({}), stage);

    CHECK(coveredArea(picture) > 0);
}

TEST_CASE("A figure around or behind the camera does no harm", "[hostile]")
{
    PosedFigure figure = atRest();
    figure.rig.placed[indexOf(Bone::Pelvis)].origin +=
        Vec3{0, GENERATE(0.0F, 0.2F), GENERATE(3.0F, 3.7F, 3.95F, 4.0F, 4.3F, 9.0F)};
    figure.strap = StrapLine{{0, 1, 0}, {0, 1, 6}};

    const Picture picture = drawn(ball(), bareStage({90, 70}), figure);

    CHECK(picture.pixels.size() == 90 * 70);
}

TEST_CASE("Bones that are no numbers do no harm", "[hostile]")
{
    PosedFigure figure = atRest();
    const float bad = GENERATE(notANumber, infinity, -infinity, 1e30F, -1e12F);
    Rigid &pelvis = figure.rig.placed[indexOf(Bone::Pelvis)];
    switch (GENERATE(0, 1, 2, 3)) {
    case 0:
        pelvis.origin = {bad, bad, bad};
        break;
    case 1:
        pelvis.origin.y = bad;
        break;
    case 2:
        pelvis.rotation = {bad, bad, 0, 0};
        break;
    default:
        figure.rig.placed.fill({{bad, bad, bad, bad}, {bad, bad, bad}});
        break;
    }
    figure.strap = StrapLine{{bad, 0, 0}, {0, bad, 0}};
    figure.highlight.set(Muscle::Glutes, bad);
    figure.breathMetres = bad;

    const Picture picture = drawn(ball(), bareStage({40, 40}), figure);

    CHECK(picture.pixels.size() == 40 * 40);
}

TEST_CASE("A scene of no sense does no harm", "[hostile]")
{
    const float bad = GENERATE(notANumber, infinity, 1e30F, 0.0F);
    Stage stage = bareStage({40, 40});
    stage.scene.ground = GENERATE(Ground::Floor, Ground::Mat, Ground::Bed);
    stage.scene.chair = StandingThing{{bad, 0, bad}, bad};
    stage.scene.wall = WallPlane{{bad, 0, 0}, {bad, bad, bad}};
    stage.scene.counter = StandingThing{{0, bad, 0}, 0};
    stage.scene.step = StandingThing{{0, 0, 0}, bad};
    stage.scene.cushions = {{{bad, bad, bad}, {bad, bad, bad}, true},
                            {{0, 0, 0}, {bad, 0, 0}, false}};

    const Picture picture = drawn(ball(), stage);

    CHECK(picture.pixels.size() == 40 * 40);
}

TEST_CASE("A triangle without area does no harm", "[hostile]")
{
    BodyMesh mesh = meshOf({{{0, 1, 0}, 0.3F}});
    for (std::size_t i = 0; i < mesh.points.size(); i += 2)
        mesh.points[i] = mesh.points[0];
    mesh.normals.assign(mesh.normals.size(), {});

    const Picture picture = drawn(mesh, bareStage({50, 50}));

    CHECK(picture.pixels.size() == 50 * 50);
}
