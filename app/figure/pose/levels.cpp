#include "figure/pose/levels.h"

namespace hipwise {

Levels::Levels(const Rig &rig, Vec3 up)
{
    for (std::size_t i = 0; i < boneCount; ++i) {
        m_up[i] = rotate(inverse(rig.placed[i].rotation), up);
        m_origin[i] = dot(rig.placed[i].origin, up);
    }
}

float Levels::of(Bone bone, Vec3 local) const
{
    return dot(m_up[indexOf(bone)], local) + m_origin[indexOf(bone)];
}

float Levels::of(const SupportPoint &point) const
{
    float level = 0;
    for (std::size_t i = 0; i < point.bones.size() && point.weights[i] > 0; ++i)
        level += of(point.bones[i], point.local[i]) * point.weights[i];
    return level;
}

const SupportPoint *Levels::lowest(const std::vector<SupportPoint> &points) const
{
    const SupportPoint *best = nullptr;
    float bestLevel = 0;
    for (const SupportPoint &point : points) {
        const float level = of(point);
        if (!best || level < bestLevel) {
            best = &point;
            bestLevel = level;
        }
    }
    return best;
}

} // namespace hipwise
