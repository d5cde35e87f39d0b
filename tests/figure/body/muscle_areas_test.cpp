#include "figure/body/mesh_measures.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

/// The middle of what \a muscle covers on the left, and how much that is.
struct Area
{
    Vec3 middle;
    Vec3 facing;
    float amount = 0;
};

Area areaOf(const BodyMesh &mesh, Muscle muscle)
{
    const std::vector<float> &values = mesh.muscles[indexOf(muscle)];
    Area area;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        if (mesh.sides[i] != Side::Left)
            continue;
        area.middle += mesh.points[i] * values[i];
        area.facing += mesh.normals[i] * values[i];
        area.amount += values[i];
    }
    area.middle = area.middle * (1 / std::max(area.amount, 1e-6F));
    return area;
}

struct Place
{
    Muscle muscle;
    float lowest; ///< of the middle, metres above the floor
    float highest;
    float faces; ///< +1 forwards, -1 backwards, 0 to the side
};

} // namespace

TEST_CASE("Every muscle lies where it belongs", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const Place place = GENERATE(values<Place>({{Muscle::HipFlexors, 0.85F, 1.00F, 1},
                                                {Muscle::Quads, 0.60F, 0.80F, 1},
                                                {Muscle::Hamstrings, 0.55F, 0.80F, -1},
                                                {Muscle::Glutes, 0.85F, 0.97F, -1},
                                                {Muscle::DeepRotators, 0.88F, 0.97F, -1},
                                                {Muscle::Adductors, 0.60F, 0.85F, 0},
                                                {Muscle::Abductors, 0.90F, 1.00F, 0},
                                                {Muscle::LowBack, 1.00F, 1.15F, -1},
                                                {Muscle::UpperBack, 1.22F, 1.40F, -1},
                                                {Muscle::Calves, 0.25F, 0.45F, -1},
                                                {Muscle::Obliques, 1.00F, 1.20F, 0},
                                                {Muscle::Chest, 1.25F, 1.38F, 1},
                                                {Muscle::Abdominals, 0.98F, 1.18F, 1},
                                                {Muscle::Neck, 1.40F, 1.52F, -1},
                                                {Muscle::Lats, 1.10F, 1.35F, 0}}));
    CAPTURE(wordFor(place.muscle));

    const Area area = areaOf(mesh, place.muscle);
    CHECK(area.amount > 30);
    CHECK(area.middle.y > place.lowest);
    CHECK(area.middle.y < place.highest);
    if (place.faces != 0)
        CHECK(normalized(area.facing).z * place.faces > 0.5F);
    else
        CHECK(std::abs(normalized(area.facing).x) > 0.5F);
}

TEST_CASE("A muscle is as large on either side", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const auto images = imagesIn(mesh);

    for (const std::vector<float> &muscle : mesh.muscles) {
        CHECK(std::ranges::all_of(
            images, [&](const auto &pair) { return muscle[pair.first] == muscle[pair.second]; }));
    }
}
