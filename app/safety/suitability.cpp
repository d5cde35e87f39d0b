#include "safety/suitability.h"

#include <algorithm>

namespace hipwise {

Suitability suitability(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags)
{
    const auto kept = static_cast<std::size_t>(std::ranges::count_if(
        routine.steps, [&](const auto &each) { return passes(each.step, flags); }));
    if (2 * kept < routine.steps.size())
        return Suitability::Little;
    if (kept < routine.steps.size())
        return Suitability::Partly;
    const bool hasStanding = std::ranges::any_of(
        routine.steps, [](const auto &each) { return each.step.position == Position::Standing; });
    const bool needsSupport = std::ranges::any_of(flags, &CautionFlag::needsSupport);
    return hasStanding && needsSupport ? Suitability::Upright : Suitability::Well;
}

} // namespace hipwise
