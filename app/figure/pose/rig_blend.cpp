#include "figure/pose/rig_blend.h"

namespace hipwise {

Rig blended(const Rig &a, const Rig &b, float t)
{
    Rig rig;
    for (std::size_t i = 0; i < boneCount; ++i)
        rig.local[i] = slerp(a.local[i], b.local[i], t);
    placeBones(rig, mixed(a.origin(Bone::Pelvis), b.origin(Bone::Pelvis), t));
    return rig;
}

} // namespace hipwise
