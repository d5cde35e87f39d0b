#include "figure/render/cloth.h"

#include <algorithm>

namespace hipwise {

namespace {

/// Farther from an edge than this, in metres, nothing of it shows: no hem, no smoothing.
constexpr float clear = 0.03F;

struct Range
{
    float least;
    float most;
};

Range rangeOf(const std::vector<float> &values, const std::uint32_t *corners)
{
    const auto [least, most] =
        std::minmax({values[corners[0]], values[corners[1]], values[corners[2]]});
    return {least, most};
}

Cloth clothOf(const BodyMesh &mesh, const std::uint32_t *corners)
{
    if (mesh.regions[corners[0]] == BodyRegion::Hair)
        return Cloth::Hair;
    const Range shirt = rangeOf(mesh.shirt, corners);
    if (shirt.least > clear)
        return Cloth::Shirt;
    const Range shorts = rangeOf(mesh.shorts, corners);
    if (shirt.most >= -clear)
        return Cloth::Hem;
    if (shorts.least > clear)
        return Cloth::Shorts;
    return shorts.most < -clear ? Cloth::Bare : Cloth::Hem;
}

} // namespace

std::vector<Cloth> clothOf(const BodyMesh &mesh)
{
    std::vector<Cloth> cloths;
    cloths.reserve(mesh.triangles.size() / 3);
    for (std::size_t i = 0; i + 2 < mesh.triangles.size(); i += 3)
        cloths.push_back(clothOf(mesh, mesh.triangles.data() + i));
    return cloths;
}

} // namespace hipwise
