#include "figure/body/skinning.h"

#include "figure/body/rest_pose.h"

namespace hipwise {

namespace {

/// The columns of a matrix, which turns, and shifts by the fourth. Four numbers each, the last of
/// them idle: this way the compiler reckons a column at a time.
struct alignas(16) Motion
{
    std::array<float, 16> m;
};

/// What takes a point of the rest pose along with its bone.
Motion motionOf(const Rigid &rest, const Rigid &posed)
{
    const Quaternion turn = posed.rotation * inverse(rest.rotation);
    const Vec3 x = rotate(turn, {1, 0, 0});
    const Vec3 y = rotate(turn, {0, 1, 0});
    const Vec3 z = rotate(turn, {0, 0, 1});
    const Vec3 shift = posed.origin - rotate(turn, rest.origin);
    return {{x.x, x.y, x.z, 0, y.x, y.y, y.z, 0, z.x, z.y, z.z, 0, shift.x, shift.y, shift.z, 0}};
}

std::array<Motion, boneCount> motionsOf(const Rig &rig)
{
    std::array<Motion, boneCount> motions{};
    for (std::size_t i = 0; i < boneCount; ++i)
        motions[i] = motionOf(restPose().placed[i], rig.placed[i]);
    return motions;
}

Motion mixOf(const std::array<Motion, boneCount> &motions, const BoneWeights &weights)
{
    const Motion &first = motions[weights.bones[0]];
    Motion mix;
    for (std::size_t i = 0; i < mix.m.size(); ++i)
        mix.m[i] = weights.weights[0] * first.m[i];
    for (std::size_t k = 1; k < weights.bones.size() && weights.weights[k] > 0; ++k) {
        const Motion &motion = motions[weights.bones[k]];
        const float weight = weights.weights[k];
        for (std::size_t i = 0; i < mix.m.size(); ++i)
            mix.m[i] += weight * motion.m[i];
    }
    return mix;
}

/// \a v turned, and shifted by \a shift times the fourth column.
Vec3 moved(const Motion &motion, Vec3 v, float shift)
{
    alignas(16) std::array<float, 4> sum;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        sum[i] = motion.m[i] * v.x + motion.m[4 + i] * v.y + motion.m[8 + i] * v.z +
                 motion.m[12 + i] * shift;
    }
    return {sum[0], sum[1], sum[2]};
}

} // namespace

void skin(const BodyMesh &mesh, const Rig &rig, float breathMetres, SkinnedBody &out)
{
    const std::array<Motion, boneCount> motions = motionsOf(rig);
    const std::size_t count = mesh.points.size();
    out.points.resize(count);
    out.normals.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Motion motion = mixOf(motions, mesh.weights[i]);
        const Vec3 normal = mesh.normals[i];
        const Vec3 point = mesh.points[i] + normal * (breathMetres * mesh.breath[i]);
        out.points[i] = moved(motion, point, 1);
        out.normals[i] = normalized(moved(motion, normal, 0));
    }
}

} // namespace hipwise
