#pragma once

#include "figure/body/body_mesh.h"
#include "figure/render/flat_patch.h"
#include "figure/render/shading_capsule.h"
#include "figure/skeleton/rig.h"

#include <array>
#include <vector>

namespace hipwise {

/// How much of the light around reaches the skin, past the other parts of the body and what it
/// lies on: what makes a crease dark and a foot stand on its floor.
class Occlusion
{
public:
    Occlusion(const Rig &rig, const FlatPatches &patches);

    /// 1 in the open, towards 0 in a crease; \a normal is a unit vector.
    float lightAt(Vec3 point, Vec3 normal, BodyRegion region) const;

private:
    /// A capsule, prepared for the question how much of the sky it hides.
    struct Blocker
    {
        Vec3 from;
        Vec3 axis;
        float perSquaredLength;
        float radius;
        float radiusGain; ///< from the first end to the second
        Vec3 middle;
        float squaredReach;
        bool fades; ///< near joint, which the region shares with it
        Vec3 joint;
    };

    static Blocker prepared(const ShadingCapsule &capsule);
    float hiddenBy(const Blocker &blocker, Vec3 point, Vec3 normal) const;
    float hiddenByPatches(Vec3 point, Vec3 normal) const;

    std::array<std::vector<Blocker>, bodyRegionCount> m_blockers; ///< by region that is shaded
    const FlatPatches &m_patches;
};

} // namespace hipwise
