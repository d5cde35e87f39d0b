#include "figure/body/support_points.h"

#include "figure/body/part_vertices.h"
#include "figure/body/rest_pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hipwise {

namespace {

constexpr int directionCount = 48;

/// Directions evenly over a sphere: a Fibonacci spiral.
std::array<Vec3, directionCount> allAround()
{
    const float goldenAngle = std::numbers::pi_v<float> * (3 - std::sqrt(5.0F));
    std::array<Vec3, directionCount> result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto k = static_cast<float>(i);
        const float x = 1 - 2 * (k + 0.5F) / directionCount;
        const float radius = std::sqrt(1 - x * x);
        result[i] = {x, radius * std::cos(k * goldenAngle), radius * std::sin(k * goldenAngle)};
    }
    return result;
}

/// Of \a vertices those that lie outermost in one of the directions, each once. Only directions with
/// \a leastX or more outwards.
std::vector<std::size_t> outermost(const BodyMesh &mesh, const std::vector<std::size_t> &vertices,
                                   float leastX)
{
    std::vector<std::size_t> result;
    for (const Vec3 direction : allAround()) {
        if (direction.x < leastX || vertices.empty())
            continue;
        const auto reach = [&](std::size_t v) { return dot(mesh.points[v], direction); };
        const std::size_t furthest =
            *std::max_element(vertices.begin(), vertices.end(),
                              [&](std::size_t a, std::size_t b) { return reach(a) < reach(b); });
        if (std::find(result.begin(), result.end(), furthest) == result.end())
            result.push_back(furthest);
    }
    return result;
}

SupportPoint supportPoint(const BodyMesh &mesh, std::size_t vertex)
{
    SupportPoint point;
    const BoneWeights &weights = mesh.weights[vertex];
    for (std::size_t k = 0; k < weights.bones.size(); ++k) {
        point.bones[k] = Bone{weights.bones[k]};
        point.weights[k] = weights.weights[k];
        point.local[k] = toLocal(restPose().at(point.bones[k]), mesh.points[vertex]);
    }
    return point;
}

SupportPoint mirrored(SupportPoint point)
{
    for (Bone &bone : point.bones)
        bone = mirrored(bone);
    for (Vec3 &local : point.local)
        local = mirrored(local);
    return point;
}

} // namespace

Vec3 placed(const SupportPoint &point, const Rig &rig)
{
    Vec3 sum;
    for (std::size_t k = 0; k < point.bones.size() && point.weights[k] > 0; ++k)
        sum += rig.point(point.bones[k], point.local[k]) * point.weights[k];
    return sum;
}

SupportPoints supportPointsOf(const BodyMesh &mesh)
{
    SupportPoints result;
    for (std::size_t i = 0; i < bodyPartCount; ++i) {
        const auto part = static_cast<BodyPart>(i);
        // The right half is a mirror image, and so are its extremes.
        auto &[left, right] = result.parts[i];
        const float leastX = isPaired(part) ? -1.0F : 0.0F;
        for (const std::size_t v : outermost(mesh, leftVerticesOf(part, mesh), leastX)) {
            left.push_back(supportPoint(mesh, v));
            if (isPaired(part))
                right.push_back(mirrored(left.back()));
            else if (mesh.points[v].x != 0)
                left.push_back(mirrored(supportPoint(mesh, v)));
        }
    }
    return result;
}

} // namespace hipwise
