#pragma once

#include "figure/body/body_mesh.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hipwise {

/// What packing may change of a mesh, at most.
inline constexpr float packedLength = 1.0F / 32767 / 2; ///< metres: a coordinate, a cloth field
inline constexpr float packedNormal = 2e-5F;            ///< a coordinate
inline constexpr float packedWeight = 1.0F / 65535 * 2;
inline constexpr float packedShare = 1.0F / 255 / 2; ///< breath and muscles

/// \a half, a left half of fewer than 65 536 vertices within a metre of the hips, in few words.
std::vector<std::uint64_t> packed(const BodyMesh &half);

/// The left half of which \a words were packed.
BodyMesh unpacked(std::span<const std::uint64_t> words);

} // namespace hipwise
