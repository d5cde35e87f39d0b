#include "figure/body/surface/surface_fit.h"

namespace hipwise {

namespace {

constexpr int passes = 3;

Vec3 middleOf(const std::vector<Vec3> &points, const std::vector<std::uint32_t> &which)
{
    Vec3 sum;
    for (const std::uint32_t i : which)
        sum += points[i];
    return sum * (1 / static_cast<float>(which.size()));
}

} // namespace

void fitSurface(TriangleSurface &half, const BodyField &field, const Neighbours &neighbours)
{
    for (int pass = 0; pass < passes; ++pass) {
        const std::vector<Vec3> before = half.points;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (neighbours[i].empty())
                continue;
            const Vec3 normal = field.normal(before[i]);
            Vec3 slide = without(middleOf(before, neighbours[i]) - before[i], normal) * 0.5F;
            if (before[i].x == 0)
                slide.x = 0; // its neighbours of the right half are not here to pull back
            const Vec3 target = before[i] + slide;
            half.points[i] = target - normal * field.distance(target);
        }
    }
}

} // namespace hipwise
