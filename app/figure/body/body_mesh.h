#pragma once

#include "figure/math/vec3.h"
#include "figure/skeleton/bone.h"
#include "model/muscle.h"
#include "model/side.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hipwise {

/// The regions that shade each other; a region never shades itself.
enum class BodyRegion : std::uint8_t {
    Torso,
    Pelvis,
    Head,
    Hair,
    LeftUpperArm,
    RightUpperArm,
    LeftForearm, ///< with the hand
    RightForearm,
    LeftThigh,
    RightThigh,
    LeftShank,
    RightShank,
    LeftFoot,
    RightFoot,
};

inline constexpr std::size_t bodyRegionCount = 14;

/// How strongly a bone moves a vertex; weights of a vertex add up to 1.
struct BoneWeights
{
    std::array<std::uint8_t, 4> bones{};
    std::array<float, 4> weights{}; ///< greatest first
};

/// The skin of the figure at rest, as vertices and triangles. Lists of a vertex each have the
/// length of \a points.
struct BodyMesh
{
    std::vector<Vec3> points;  ///< metres, in the rest pose
    std::vector<Vec3> normals; ///< unit length
    std::vector<BoneWeights> weights;
    std::vector<BodyRegion> regions;
    std::vector<Side> sides;
    std::vector<float> shirt;  ///< metres inside its hem; negative is bare
    std::vector<float> shorts; ///< likewise
    std::vector<float> breath; ///< 0 still to 1 moves fully with the breath
    std::array<std::vector<float>, muscleCount> muscles; ///< 0 outside to 1 in its middle
    std::vector<std::uint32_t> triangles; ///< three vertices each, counter-clockwise from outside
};

} // namespace hipwise
