#include "safety/bed_instead.h"

#include <algorithm>

namespace hipwise {

namespace {

bool keepsOffFloor(const CautionFlag &flag)
{
    return std::ranges::count(flag.blocks, Demand::FloorTransfer) > 0;
}

bool isMetByBed(const EquipmentNeed &need)
{
    return std::ranges::count(need.anyOf, Equipment::Bed) > 0;
}

} // namespace

Step onBedInstead(Step step, const std::vector<CautionFlag> &flags)
{
    const bool isBedOrFloor =
        step.position == Position::Lying && std::ranges::any_of(step.equipment, isMetByBed);
    if (!isBedOrFloor || std::ranges::none_of(flags, keepsOffFloor))
        return step;
    step.support = Support::Bed;
    for (EquipmentNeed &need : step.equipment) {
        if (isMetByBed(need))
            need.anyOf = {Equipment::Bed};
    }
    if (step.pose)
        step.pose->scene.ground = Ground::Bed;
    return step;
}

} // namespace hipwise
