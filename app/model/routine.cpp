#include "model/routine.h"

#include <algorithm>

namespace hipwise {

namespace {

template<typename T>
void addOnce(std::vector<T> &list, const T &item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

} // namespace

Position mainPosition(const ResolvedRoutine &routine)
{
    const auto stepsIn = [&routine](Position position) {
        return std::count_if(
            routine.steps.begin(), routine.steps.end(),
            [position](const PrescribedStep &each) { return each.step.position == position; });
    };
    const std::vector<Position> met = positions(routine);
    // max_element keeps the first of equals.
    return *std::max_element(met.begin(), met.end(), [&stepsIn](Position a, Position b) {
        return stepsIn(a) < stepsIn(b);
    });
}

std::vector<Position> positions(const ResolvedRoutine &routine)
{
    std::vector<Position> met;
    for (const PrescribedStep &each : routine.steps)
        addOnce(met, each.step.position);
    return met;
}

std::vector<EquipmentNeed> equipment(const ResolvedRoutine &routine)
{
    std::vector<EquipmentNeed> needs;
    for (const PrescribedStep &each : routine.steps) {
        for (const EquipmentNeed &need : each.step.equipment)
            addOnce(needs, need);
    }
    std::stable_partition(needs.begin(), needs.end(),
                          [](const EquipmentNeed &need) { return !need.optional; });
    // The same thing needed by one step is not optional because another could do without.
    const auto sameThings = [](const EquipmentNeed &a, const EquipmentNeed &b) {
        return a.anyOf == b.anyOf;
    };
    std::vector<EquipmentNeed> distinct;
    for (const EquipmentNeed &need : needs) {
        const bool known = std::any_of(distinct.begin(), distinct.end(),
                                       [&](const auto &other) { return sameThings(other, need); });
        if (!known)
            distinct.push_back(need);
    }
    return distinct;
}

std::vector<Step> stepsOf(const ResolvedRoutine &routine)
{
    std::vector<Step> steps;
    for (const PrescribedStep &each : routine.steps)
        steps.push_back(each.step);
    return steps;
}

std::vector<std::string> sources(const ResolvedRoutine &routine)
{
    std::vector<std::string> ids;
    for (const PrescribedStep &each : routine.steps) {
        for (const std::string &id : each.step.sources)
            addOnce(ids, id);
    }
    for (const std::string &id : routine.routine.sources)
        addOnce(ids, id);
    return ids;
}

} // namespace hipwise
