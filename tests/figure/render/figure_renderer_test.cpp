#include "figure/render/drawn.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// All furniture there is, a strap and lit muscles: whatever a picture may hold.
Stage fullStage(PictureSize size)
{
    Stage stage = bareStage(size);
    stage.scene.ground = Ground::Mat;
    stage.scene.chair = StandingThing{{0.4F, 0, -0.4F}, 30};
    stage.scene.wall = WallPlane{{0, 0, -0.8F}, {0, 0, 1}};
    stage.scene.counter = StandingThing{{-0.8F, 0, 0}, 90};
    stage.scene.step = StandingThing{{0, 0, 0.4F}, 0};
    stage.scene.cushions = {{{0.3F, 0.1F, 0.3F}, {0.1F, 0.1F, 0.1F}, true},
                            {{-0.3F, 0.05F, 0.3F}, {0.2F, 0.05F, 0.15F}, false}};
    stage.camera = Camera({0, 0.8F, 0}, {25, 15}, 5, size);
    return stage;
}

BodyMesh clothedMesh()
{
    BodyMesh mesh = meshOf({{{0, 1, 0}, 0.25F},
                            {{0.15F, 0.9F, 0.3F}, 0.15F, Bone::LeftThigh, BodyRegion::LeftThigh},
                            {{0, 1.5F, 0}, 0.12F, Bone::Head, BodyRegion::Hair}});
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        mesh.shirt[i] = mesh.points[i].y - 1;
        mesh.shorts[i] = 0.95F - mesh.points[i].y;
        mesh.muscles[indexOf(Muscle::Glutes)][i] = mesh.points[i].y > 0.9F ? 1.0F : 0.0F;
    }
    return mesh;
}

PosedFigure litFigure()
{
    PosedFigure figure = atRest();
    figure.highlight.set(Muscle::Glutes, Side::Left, 1);
    figure.strap = StrapLine{{-0.4F, 1, 0.5F}, {0.4F, 1.4F, 0.5F}};
    return figure;
}

} // namespace

TEST_CASE("A picture does not depend on the number of threads", "[figure_renderer]")
{
    const BodyMesh mesh = clothedMesh();
    Stage stage = fullStage({211, 173});
    stage.fine = GENERATE(true, false);
    const Picture one = drawn(mesh, stage, litFigure(), Backdrop::Stage, 1);

    CHECK(drawn(mesh, stage, litFigure(), Backdrop::Stage, 2) == one);
    CHECK(drawn(mesh, stage, litFigure(), Backdrop::Stage, 3) == one);
    CHECK(drawn(mesh, stage, litFigure(), Backdrop::Stage, 5) == one);
}

TEST_CASE("A picture does not depend on what was drawn before", "[figure_renderer]")
{
    const BodyMesh mesh = clothedMesh();
    const Stage stage = fullStage({160, 160});
    const Picture first = drawn(mesh, stage, litFigure());

    FigureRenderer renderer(mesh, 2);
    Picture picture;
    renderer.setStage(bareStage({70, 200}, GroundLook::Dark));
    renderer.render(atRest(), Backdrop::Nothing, picture);
    renderer.setStage(stage);
    PosedFigure moved = atRest();
    moved.rig.placed[indexOf(Bone::Pelvis)].origin += Vec3{0.3F, 0.2F, 0};
    renderer.render(moved, Backdrop::Stage, picture);
    CHECK(picture != first);
    renderer.render(litFigure(), Backdrop::Stage, picture);

    CHECK(picture == first);
}

TEST_CASE("A ball is as large as it should be, and round", "[figure_renderer]")
{
    constexpr float radius = 0.3F;
    const BodyMesh mesh = meshOf({{{0, 1, 0}, radius}});
    const Stage stage = bareStage({200, 200});
    const float seen = stage.camera.focalLength() * radius / std::sqrt(16 - radius * radius);

    const Picture picture = drawn(mesh, stage, atRest(), Backdrop::Nothing);

    CHECK(coveredArea(picture) == Approx(3.14159 * seen * seen).epsilon(0.005));
    const int edge = static_cast<int>(seen);
    CHECK(alphaOf(pixelAt(picture, 100, 100)) == 255);
    CHECK(alphaOf(pixelAt(picture, 100 + edge - 2, 100)) == 255);
    CHECK(alphaOf(pixelAt(picture, 100 + edge + 2, 100)) == 0);
    CHECK(alphaOf(pixelAt(picture, 100, 100 - edge - 2)) == 0);
    CHECK(alphaOf(pixelAt(picture, 100, 100 + edge - 2)) == 255);
}

TEST_CASE("Edges are smooth", "[figure_renderer]")
{
    const BodyMesh mesh = meshOf({{{0, 1, 0}, 0.3F}});
    Stage stage = bareStage({200, 200});
    const auto partly = [&] {
        const Picture picture = drawn(mesh, stage, atRest(), Backdrop::Nothing);
        return std::ranges::count_if(picture.pixels, [](std::uint32_t pixel) {
            return alphaOf(pixel) > 0 && alphaOf(pixel) < 255;
        });
    };

    CHECK(partly() > 150);
    stage.fine = false;
    CHECK(partly() == 0);
}

TEST_CASE("What is nearer hides what is behind it", "[figure_renderer]")
{
    BodyMesh mesh = meshOf({{{0, 1, -0.4F}, 0.3F}, {{0, 1, 0.4F}, 0.1F, Bone::Head}});
    std::ranges::fill_n(mesh.muscles[indexOf(Muscle::Neck)].begin(),
                        static_cast<std::ptrdiff_t>(mesh.points.size() / 2), 1.0F);
    PosedFigure figure = atRest();
    figure.highlight.set(Muscle::Neck, 1); // the ball behind is clay

    const Picture picture = drawn(mesh, bareStage({200, 200}), figure);
    figure.highlight = {};
    const Picture plain = drawn(mesh, bareStage({200, 200}), figure);

    CHECK(pixelAt(picture, 100, 100) == pixelAt(plain, 100, 100));
    CHECK(pixelAt(picture, 125, 100) != pixelAt(plain, 125, 100));
}

TEST_CASE("A muscle lights up on its own side alone", "[figure_renderer]")
{
    BodyMesh mesh = meshOf({{{0, 1, 0}, 0.3F}});
    std::ranges::fill(mesh.muscles[indexOf(Muscle::Quads)], 1.0F);
    PosedFigure lit = atRest();
    lit.highlight.set(Muscle::Quads, Side::Left, 1);
    lit.highlight.set(Muscle::Glutes, 1); // there is none

    const Picture picture = drawn(mesh, bareStage({200, 200}), lit);
    const Picture plain = drawn(mesh, bareStage({200, 200}));

    const auto redder = [](std::uint32_t a, std::uint32_t b) {
        const auto excess = [](std::uint32_t pixel) {
            return static_cast<int>(pixel >> 16U & 255U) - static_cast<int>(pixel & 255U);
        };
        return excess(a) > excess(b) + 40;
    };
    CHECK(redder(pixelAt(picture, 115, 100), pixelAt(plain, 115, 100)));
    CHECK(pixelAt(picture, 85, 100) == pixelAt(plain, 85, 100));
}

TEST_CASE("Where there is no floor there is nothing", "[figure_renderer]")
{
    const Picture picture = drawn(meshOf({{{0, 1, 0}, 0.3F}}), bareStage({200, 200}));

    CHECK(pixelAt(picture, 3, 3) == 0);
}

TEST_CASE("No colour is lighter than its alpha allows", "[figure_renderer]")
{
    const Picture picture = drawn(clothedMesh(), fullStage({150, 150}), litFigure());

    CHECK(std::ranges::all_of(picture.pixels, [](std::uint32_t pixel) {
        const std::uint32_t alpha = alphaOf(pixel);
        return (pixel >> 16U & 255U) <= alpha && (pixel >> 8U & 255U) <= alpha &&
               (pixel & 255U) <= alpha;
    }));
}
