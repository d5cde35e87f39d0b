#include "figure/body/surface/surface.h"

#include <algorithm>
#include <array>

namespace hipwise {

Neighbours neighboursOf(const TriangleSurface &surface)
{
    Neighbours result(surface.points.size());
    const auto join = [&](std::uint32_t from, std::uint32_t to) {
        auto &list = result[from];
        if (std::find(list.begin(), list.end(), to) == list.end())
            list.push_back(to);
    };
    for (std::size_t i = 0; i < surface.triangles.size(); i += 3) {
        for (std::size_t corner = 0; corner < 3; ++corner) {
            const std::uint32_t a = surface.triangles[i + corner];
            const std::uint32_t b = surface.triangles[i + (corner + 1) % 3];
            join(a, b);
            join(b, a);
        }
    }
    return result;
}

} // namespace hipwise
