#include "figure/render/shadow_map.h"

#include "figure/render/box_blur.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Less than this changes no pixel by a whole step.
constexpr float leastVisible = 0.004F;

} // namespace

ShadowMap::ShadowMap(const FlatPatch &patch)
    : m_patch(patch)
    , m_shadow(static_cast<std::size_t>(side) * side)
{}

void ShadowMap::cast(const std::vector<Vec3> &points, float lowest)
{
    m_near.assign(m_shadow.size(), 0);
    m_far.assign(m_shadow.size(), 0);
    splat(points, lowest);
    spread();
    findExtent();
}

void ShadowMap::splat(const std::vector<Vec3> &points, float lowest)
{
    // Where the light through a point meets the patch, in cells, is a plane in that point.
    const float rise = dot(m_patch.light, m_patch.normal);
    const auto axis = [&](Vec3 direction, float length) {
        return (direction - m_patch.normal * (dot(m_patch.light, direction) / rise)) *
               (side / length);
    };
    const Vec3 along = axis(m_patch.along, m_patch.width);
    const Vec3 across = axis(m_patch.across, m_patch.depth);
    for (const Vec3 point : points) {
        const Vec3 offset = point - m_patch.corner;
        const float height = dot(offset, m_patch.normal);
        const float x = dot(offset, along);
        const float y = dot(offset, across);
        if (!(height > lowest && x >= 1 && y >= 1 && x < side - 2 && y < side - 2))
            continue;
        const float above = std::max(0.0F, height);
        const float far = std::exp(-1.3F * above);
        const float near = above < 0.8F ? std::exp(-8 * above) : 0;
        // The four cells nearest to it.
        darken(static_cast<int>(x - 0.5F), static_cast<int>(y - 0.5F), near, far);
    }
}

void ShadowMap::darken(int column, int row, float near, float far)
{
    for (int y = row; y <= row + 1; ++y) {
        const auto first = static_cast<std::size_t>(y) * side + static_cast<std::size_t>(column);
        for (std::size_t cell = first; cell <= first + 1; ++cell) {
            m_near[cell] = std::max(m_near[cell], near);
            m_far[cell] = std::max(m_far[cell], far);
        }
    }
}

void ShadowMap::spread()
{
    constexpr float nearSpread = 0.022F; // metres
    const float cellsPerMetre = side / m_patch.width;
    const auto radius = [&](float spread) {
        return std::clamp(static_cast<int>(spread * cellsPerMetre), 1, side / 4);
    };
    for (int pass = 0; pass < 2; ++pass) {
        boxBlur(m_near, side, radius(nearSpread), m_scratch);
        boxBlur(m_far, side, radius(m_patch.softness), m_scratch);
    }
    for (std::size_t i = 0; i < m_shadow.size(); ++i) {
        const float shadow = std::min(1.0F, 0.62F * m_near[i] + 0.42F * m_far[i]);
        m_shadow[i] = shadow < leastVisible ? 0 : shadow;
    }
}

void ShadowMap::findExtent()
{
    int left = side;
    int right = -1;
    int top = side;
    int bottom = -1;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (m_shadow[static_cast<std::size_t>(y) * side + static_cast<std::size_t>(x)] <
                leastVisible)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = y;
        }
    }
    const auto share = [](int cell) { return static_cast<float>(cell) / side; };
    m_extent = {share(left - 1), share(top - 1), share(right + 2), share(bottom + 2)};
    if (right < 0)
        m_extent = {};
}

} // namespace hipwise
