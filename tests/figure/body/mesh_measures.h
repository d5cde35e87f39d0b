#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/shipped_body.h"

#include <map>
#include <utility>

namespace hipwise {

/// The shipped mesh, unpacked once.
inline const BodyMesh &meshOf(Build build)
{
    static const std::array meshes{shippedBody(Build::Slender), shippedBody(Build::Sturdy)};
    return meshes[indexOf(build)];
}

/// Cubic metres inside closed \a triangles over \a points.
inline float volumeOf(const std::vector<Vec3> &points, const std::vector<std::uint32_t> &triangles)
{
    float sum = 0;
    for (std::size_t i = 0; i < triangles.size(); i += 3)
        sum += dot(points[triangles[i]], cross(points[triangles[i + 1]], points[triangles[i + 2]]));
    return sum / 6;
}

/// Square metres.
inline float areaOf(const std::vector<Vec3> &points, const std::vector<std::uint32_t> &triangles)
{
    float sum = 0;
    for (std::size_t i = 0; i < triangles.size(); i += 3)
        sum += length(cross(points[triangles[i + 1]] - points[triangles[i]],
                            points[triangles[i + 2]] - points[triangles[i]]));
    return sum / 2;
}

/// Edges that do not belong to exactly two triangles, which run along them in opposite directions.
inline std::size_t openEdges(const std::vector<std::uint32_t> &triangles)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> uses;
    for (std::size_t i = 0; i < triangles.size(); i += 3) {
        for (std::size_t corner = 0; corner < 3; ++corner)
            ++uses[{triangles[i + corner], triangles[i + (corner + 1) % 3]}];
    }
    std::size_t count = 0;
    for (const auto &[edge, times] : uses) {
        const auto back = uses.find({edge.second, edge.first});
        count += times != 1 || back == uses.end() || back->second != 1 ? 1 : 0;
    }
    return count;
}

/// The vertex in the other half that is the image of each; one in the middle is its own.
/// None is missing in a mesh that is its own mirror image.
inline std::map<std::size_t, std::size_t> imagesIn(const BodyMesh &mesh)
{
    const auto key = [](Vec3 p) { return std::array{p.x, p.y, p.z}; };
    std::map<std::array<float, 3>, std::size_t> at;
    for (std::size_t i = 0; i < mesh.points.size(); ++i)
        at[key(mesh.points[i])] = i;
    std::map<std::size_t, std::size_t> images;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        const auto image = at.find(key(mirrored(mesh.points[i])));
        if (image != at.end())
            images[i] = image->second;
    }
    return images;
}

} // namespace hipwise
