#include "figure/render/studio_light.h"

#include <algorithm>

namespace hipwise {

float studioTone(Vec3 normal)
{
    const Vec3 key = normalized(Vec3{-0.45F, 0.75F, 0.55F});
    const Vec3 fill = normalized(Vec3{0.8F, 0.1F, 0.5F});
    const Vec3 rim = normalized(Vec3{0.5F, 0.35F, -0.75F});

    constexpr float wrap = 0.30F; // the key reaches a little round the edge, as soft light does
    const float keyLight = std::max(0.0F, (dot(normal, key) + wrap) / (1 + wrap));
    const float fillLight = std::max(0.0F, dot(normal, fill));
    const float skyLight = 0.5F + 0.5F * normal.y;
    const float rimLight = std::max(0.0F, dot(normal, rim) + 0.1F);
    const float tone = 0.13F + 0.62F * keyLight + 0.10F * fillLight + 0.14F * skyLight +
                       0.30F * rimLight * rimLight;
    return std::clamp(tone, 0.0F, 1.0F);
}

} // namespace hipwise
