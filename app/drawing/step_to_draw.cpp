#include "drawing/step_to_draw.h"

#include "drawing/step_digest.h"

#include <algorithm>

namespace hipwise {

std::shared_ptr<const StepToDraw> stepToDraw(const Step &step, const std::vector<Posture> &postures)
{
    const Posture *base = baseOf(step, postures);
    if (!base)
        return nullptr;
    return std::make_shared<const StepToDraw>(StepToDraw{step, *base, digestOf(step, *base)});
}

const Posture *baseOf(const Step &step, const std::vector<Posture> &postures)
{
    if (!step.pose || step.pose->keys.empty())
        return nullptr;
    const auto found = std::ranges::find(postures, step.pose->base, &Posture::id);
    return found == postures.end() ? nullptr : &*found;
}

} // namespace hipwise
