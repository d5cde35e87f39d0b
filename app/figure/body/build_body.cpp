#include "figure/body/build_body.h"

#include "figure/body/field/field_normal.h"
#include "figure/body/field/smooth_union.h"
#include "figure/body/flesh/patch.h"
#include "figure/body/mirror_mesh.h"
#include "figure/body/skin/body_regions.h"
#include "figure/body/skin/clothing.h"
#include "figure/body/skin/diffusion.h"
#include "figure/body/skin/muscle_areas.h"
#include "figure/body/surface/surface_fit.h"
#include "figure/math/angle.h"

#include <cmath>

namespace hipwise {

namespace {

TriangleSurface surfaceOf(const Patch &patch, float voxel)
{
    return surfaceNets([&](Vec3 p) { return patch.field.distance(p); }, patch.box, voxel,
                       patch.extent);
}

/// The distance to \a patch together with the skin that it goes over into.
float joinedDistance(const std::vector<Patch> &patches, const Patch &patch, Vec3 place)
{
    constexpr float blend = 0.012F; // metres
    float result = patch.field.distance(place);
    for (const Patch &other : patches) {
        if (&other != &patch && other.isSkin)
            result = smoothUnion(result, other.field.distance(place), blend);
    }
    return result;
}

/// The normal of the skin at a point of \a patch. Near its neighbours it is that of both together,
/// so that no line shows where one ends in the other; what is hidden in them has its own.
Vec3 skinNormal(const std::vector<Patch> &patches, const Patch &patch, Vec3 place)
{
    const Vec3 own = patch.field.normal(place);
    if (!patch.isSkin)
        return own;
    const auto joined = [&](Vec3 p) { return joinedDistance(patches, patch, p); };
    const float visible = smoothStep(-0.010F, -0.003F, joined(place));
    return visible > 0 ? normalized(mixed(own, normalOf(joined, place), visible)) : own;
}

std::vector<SkinPoint> skinPoints(const std::vector<Patch> &patches, const Patch &patch,
                                  const TriangleSurface &surface)
{
    std::vector<SkinPoint> result;
    result.reserve(surface.points.size());
    for (const Vec3 place : surface.points) {
        const auto [tissue, along] = patch.field.nearest(place);
        result.push_back({place, skinNormal(patches, patch, place), tissue, along});
    }
    return result;
}

std::vector<BoneWeights> weightsOf(const std::vector<SkinPoint> &points,
                                   const TriangleSurface &surface, const Neighbours &neighbours,
                                   int passes)
{
    std::vector<BoneShares> shares;
    shares.reserve(points.size());
    for (const SkinPoint &point : points)
        shares.push_back(boneSharesAt(point));
    diffuse(shares, surface, neighbours, passes);

    std::vector<BoneWeights> weights;
    weights.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        weights.push_back(greatest(shares[i], points[i].place.x == 0));
    return weights;
}

std::vector<float> muscleOf(Muscle muscle, const std::vector<SkinPoint> &points,
                            const Neighbours &neighbours)
{
    std::vector<float> values;
    values.reserve(points.size());
    for (const SkinPoint &point : points)
        values.push_back(muscleAt(muscle, point));
    diffuse(values, neighbours, 3);
    return values;
}

void appendPatch(BodyMesh &mesh, const std::vector<Patch> &patches, const Patch &patch,
                 float voxelScale)
{
    TriangleSurface surface = surfaceOf(patch, patch.voxel * voxelScale);
    const Neighbours neighbours = neighboursOf(surface);
    fitSurface(surface, patch.field, neighbours);
    const std::vector<SkinPoint> points = skinPoints(patches, patch, surface);

    // The way that diffusion goes is as long for small cells as for great ones.
    const auto passes = static_cast<int>(std::lround(
        std::max(1.0F, static_cast<float>(patch.smoothing) / (voxelScale * voxelScale))));
    const std::vector<BoneWeights> weights = weightsOf(points, surface, neighbours, passes);
    mesh.weights.insert(mesh.weights.end(), weights.begin(), weights.end());

    for (const std::uint32_t corner : surface.triangles)
        mesh.triangles.push_back(corner + static_cast<std::uint32_t>(mesh.points.size()));
    for (const SkinPoint &point : points) {
        const float shirt = shirtAt(point);
        const float shorts = shortsAt(point);
        mesh.points.push_back(point.place + point.normal * clothThickness(shirt, shorts));
        mesh.normals.push_back(point.normal);
        mesh.regions.push_back(regionAt(point));
        mesh.sides.push_back(Side::Left);
        mesh.shirt.push_back(shirt);
        mesh.shorts.push_back(shorts);
        mesh.breath.push_back(breathAt(point));
    }
    for (std::size_t i = 0; i < muscleCount; ++i) {
        const std::vector<float> values = muscleOf(static_cast<Muscle>(i), points, neighbours);
        mesh.muscles[i].insert(mesh.muscles[i].end(), values.begin(), values.end());
    }
}

/// Lets the normals of the field feel the edges of the cloth a little, which it does not know.
void tiltNormals(BodyMesh &half)
{
    constexpr float share = 0.15F;
    std::vector<Vec3> faces(half.points.size());
    for (std::size_t i = 0; i < half.triangles.size(); i += 3) {
        const auto *corner = &half.triangles[i];
        const Vec3 first = half.points[corner[0]];
        const Vec3 normal = cross(half.points[corner[1]] - first, half.points[corner[2]] - first);
        for (std::size_t k = 0; k < 3; ++k)
            faces[corner[k]] += normal;
    }
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (half.points[i].x == 0)
            faces[i].x = 0;
        half.normals[i] = normalized(mixed(half.normals[i], normalized(faces[i]), share));
    }
}

} // namespace

BodyMesh buildLeftHalf(Build build, float voxelScale)
{
    BodyMesh half;
    const std::vector<Patch> patches = patchesOf(build);
    for (const Patch &patch : patches)
        appendPatch(half, patches, patch, voxelScale);
    tiltNormals(half);
    return half;
}

BodyMesh buildBody(Build build, float voxelScale)
{
    return whole(buildLeftHalf(build, voxelScale));
}

} // namespace hipwise
