#include "figure/render/furniture/solids.h"

#include "figure/math/angle.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float quarter = 90; ///< degrees

/// Angles round a corner, in steps; each quarter of a round has both its ends, so that the flat
/// sides between the quarters are facets of their own.
struct Turn
{
    float cosine;
    float sine;
    float cosineSide; ///< -1 or 1: of which corner it is the rounding
    float sineSide;
};

Turn cornerTurn(float angle, float cornerAngle)
{
    const float corner = radians(cornerAngle);
    return {std::cos(radians(angle)), std::sin(radians(angle)),
            std::copysign(1.0F, std::cos(corner)), std::copysign(1.0F, std::sin(corner))};
}

/// Once round, seen from above: four corners and the first point again.
std::vector<Turn> roundTurns(int steps)
{
    std::vector<Turn> turns;
    for (int corner = 0; corner < 4; ++corner) {
        const float start = static_cast<float>(corner) * quarter;
        for (int i = 0; i <= steps; ++i) {
            const float angle = start + static_cast<float>(i) * quarter / static_cast<float>(steps);
            turns.push_back(cornerTurn(angle, start + quarter / 2));
        }
    }
    turns.push_back(turns.front());
    return turns;
}

/// From straight down to straight up; the sine is the height.
std::vector<Turn> heightTurns(int steps)
{
    std::vector<Turn> turns;
    for (const float start : {-quarter, 0.0F}) {
        for (int i = 0; i <= steps; ++i) {
            const float angle = start + static_cast<float>(i) * quarter / static_cast<float>(steps);
            turns.push_back(cornerTurn(angle, start + quarter / 2));
        }
    }
    return turns;
}

float signedPower(float base, float exponent)
{
    return std::copysign(std::pow(std::abs(base), exponent), base);
}

/// Cuts the columns where x changes from one corner to the next into slices.
SurfaceGrid sliced(const SurfaceGrid &grid, int slices)
{
    SurfaceGrid fine;
    fine.columns = (grid.columns - 1) * static_cast<std::size_t>(slices) + 1;
    for (auto row = grid.points.begin(); row != grid.points.end();) {
        const auto rowEnd = row + static_cast<std::ptrdiff_t>(grid.columns);
        for (; row + 1 != rowEnd; ++row) {
            for (int i = 0; i < slices; ++i) {
                const float t = static_cast<float>(i) / static_cast<float>(slices);
                fine.points.push_back(
                    {mixed(row->place, row[1].place, t), mixed(row->normal, row[1].normal, t)});
            }
        }
        fine.points.push_back(*row++);
    }
    return fine;
}

} // namespace

SurfaceGrid roundedBox(Vec3 low, Vec3 high, float radius, int slices)
{
    const Vec3 middle = (low + high) * 0.5F;
    const Vec3 half = (high - low) * 0.5F;
    const float r = std::min({radius, half.x, half.y, half.z});
    const int steps = r > 0.02F ? 5 : 2;
    const std::vector<Turn> around = roundTurns(steps);

    SurfaceGrid grid;
    grid.columns = around.size();
    const auto addRow = [&](const Turn &up, bool closed) {
        for (const Turn &out : around) {
            const Vec3 normal{out.cosine * up.cosine, up.sine, out.sine * up.cosine};
            const Vec3 core{out.cosineSide * (half.x - r), up.sineSide * (half.y - r),
                            out.sineSide * (half.z - r)};
            const Vec3 cap{0, up.sineSide * (half.y - r), 0};
            grid.points.push_back({middle + (closed ? cap : core) + normal * r, normal});
        }
    };
    const std::vector<Turn> heights = heightTurns(steps);
    addRow(heights.front(), true);
    for (const Turn &up : heights)
        addRow(up, false);
    addRow(heights.back(), true);
    return slices > 1 ? sliced(grid, slices) : grid;
}

SurfaceGrid taperedRod(Vec3 from, Vec3 to, float fromRadius, float toRadius)
{
    constexpr int sides = 14;
    const Vec3 axis = normalized(to - from);
    const Vec3 right =
        normalized(cross(axis, std::abs(axis.z) < 0.9F ? Vec3{0, 0, 1} : Vec3{1, 0, 0}));
    const Vec3 front = cross(right, axis);

    SurfaceGrid grid;
    grid.columns = sides + 1;
    const auto addRing = [&](Vec3 place, float radius, const Vec3 *normal) {
        for (int i = 0; i <= sides; ++i) {
            const float angle = radians(360.0F * static_cast<float>(i) / sides);
            const Vec3 out = right * std::cos(angle) + front * std::sin(angle);
            grid.points.push_back({place + out * radius, normal ? *normal : out});
        }
    };
    const Vec3 back = -axis;
    addRing(from, 0, &back);
    addRing(from, fromRadius, &back);
    addRing(from, fromRadius, nullptr);
    addRing(to, toRadius, nullptr);
    addRing(to, toRadius, &axis);
    addRing(to, 0, &axis);
    return grid;
}

SurfaceGrid superellipsoid(Vec3 middle, Vec3 halfSize, float profile, float plan)
{
    constexpr int rows = 24;
    constexpr int columns = 40;
    SurfaceGrid grid;
    grid.columns = columns + 1;
    for (int row = 0; row <= rows; ++row) {
        const float up = radians(-90 + 180.0F * static_cast<float>(row) / rows);
        for (int column = 0; column <= columns; ++column) {
            const float round = radians(360.0F * static_cast<float>(column) / columns);
            const auto form = [&](float profilePower, float planPower) {
                const float out = signedPower(std::cos(up), profilePower);
                return Vec3{out * signedPower(std::cos(round), planPower),
                            signedPower(std::sin(up), profilePower),
                            out * signedPower(std::sin(round), planPower)};
            };
            const Vec3 place = form(profile, plan);
            const Vec3 normal = form(2 - profile, 2 - plan);
            grid.points.push_back(
                {middle + Vec3{place.x * halfSize.x, place.y * halfSize.y, place.z * halfSize.z},
                 normalized(
                     Vec3{normal.x / halfSize.x, normal.y / halfSize.y, normal.z / halfSize.z})});
        }
    }
    return grid;
}

} // namespace hipwise
