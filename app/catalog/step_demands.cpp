#include "catalog/step_demands.h"

#include "safety/derived_demands.h"

#include <algorithm>

namespace hipwise {

std::vector<KeyPose> completeKeysOf(const Step &step, const std::vector<Posture> &postures)
{
    if (!step.pose)
        return {};
    const auto base = std::ranges::find(postures, step.pose->base, &Posture::id);
    return base == postures.end() ? step.pose->keys : completeKeys(*step.pose, *base);
}

void addDerivedDemands(Step &step, const std::vector<Posture> &postures)
{
    step.demands = united(derivedDemands(step, completeKeysOf(step, postures)), step.demands);
}

} // namespace hipwise
