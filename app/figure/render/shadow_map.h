#pragma once

#include "figure/render/flat_patch.h"

#include <vector>

namespace hipwise {

/// The soft shadow that points throw on a patch: crisp under what touches, wide and faint under
/// what is high above it.
class ShadowMap
{
public:
    /// A rectangle of the patch, from 0 to 1 along and across.
    struct Extent
    {
        float fromAlong = 1;
        float fromAcross = 1;
        float toAlong = 0;
        float toAcross = 0;

        bool isEmpty() const { return toAlong <= fromAlong; }
    };

    explicit ShadowMap(const FlatPatch &patch);

    const FlatPatch &patch() const { return m_patch; }

    /// The shadow of \a points, and of nothing else; those lower than \a lowest metres above the
    /// patch throw none.
    void cast(const std::vector<Vec3> &points, float lowest);
    /// 0 in the light to 1; \a along and \a across from 0 to 1.
    float at(float along, float across) const;
    /// Where there is shadow at all.
    const Extent &extent() const { return m_extent; }

private:
    static constexpr int side = 128; ///< cells along and across

    void splat(const std::vector<Vec3> &points, float lowest);
    void darken(int column, int row, float near, float far);
    void spread();
    void findExtent();

    FlatPatch m_patch;
    std::vector<float> m_near; ///< of what is low above the patch
    std::vector<float> m_far;
    std::vector<float> m_scratch;
    std::vector<float> m_shadow;
    Extent m_extent;
};

inline float ShadowMap::at(float along, float across) const
{
    if (!(along > m_extent.fromAlong && along < m_extent.toAlong && across > m_extent.fromAcross &&
          across < m_extent.toAcross))
        return 0;
    const float x = along * side - 0.5F;
    const float y = across * side - 0.5F;
    if (!(x >= 0 && y >= 0 && x < side - 1 && y < side - 1))
        return 0;
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const float u = x - static_cast<float>(column);
    const float v = y - static_cast<float>(row);
    const float *cell =
        m_shadow.data() + static_cast<std::size_t>(row) * side + static_cast<std::size_t>(column);
    if (!(cell[0] + cell[1] + cell[side] + cell[side + 1] > 0))
        return 0;
    const float upper = cell[0] * (1 - u) + cell[1] * u;
    const float lower = cell[side] * (1 - u) + cell[side + 1] * u;
    return upper * (1 - v) + lower * v;
}

} // namespace hipwise
