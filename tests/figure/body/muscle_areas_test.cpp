#include "figure/body/mesh_measures.h"
#include "figure/skeleton/skeleton.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

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
    const Place place = GENERATE(values<Place>({{Muscle::HipFlexors, 0.80F, 0.95F, 1},
                                                {Muscle::Quads, 0.60F, 0.80F, 1},
                                                {Muscle::Hamstrings, 0.55F, 0.80F, -1},
                                                {Muscle::Glutes, 0.85F, 0.97F, -1},
                                                {Muscle::DeepRotators, 0.88F, 0.97F, -1},
                                                {Muscle::Adductors, 0.60F, 0.85F, 0},
                                                {Muscle::Abductors, 0.88F, 0.95F, 0},
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

TEST_CASE("The hip flexors can still be seen on the thigh when the crease has closed", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const std::vector<float> &values = mesh.muscles[indexOf(Muscle::HipFlexors)];
    float onThigh = 0; // a hand's breadth below the joint and lower
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        if (mesh.points[i].y < hipHeight - 0.10F)
            onThigh = std::max(onThigh, values[i]);
    }
    CHECK(onThigh > 0.8F);
}

TEST_CASE("The abductors reach down over the trochanter, and not up to the waist", "[body]")
{
    const BodyMesh &mesh = meshOf(GENERATE(Build::Slender, Build::Sturdy));
    const std::vector<float> &values = mesh.muscles[indexOf(Muscle::Abductors)];
    float atTrochanter = 0;
    float atWaist = 0;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        const float above = mesh.points[i].y - hipHeight;
        if (std::abs(above) < 0.02F)
            atTrochanter = std::max(atTrochanter, values[i]);
        if (above > 0.12F)
            atWaist = std::max(atWaist, values[i]);
    }
    CHECK(atTrochanter > 0.8F);
    CHECK(atWaist < 0.1F);
}
