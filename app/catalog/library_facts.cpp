#include "catalog/library_facts.h"

#include "catalog/single_step.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hipwise {

namespace {

constexpr std::array<std::pair<std::string_view, BodyArea>, 10> areasOfGroups{{
    {"hip_flexors", BodyArea::FrontOfHip},
    {"glutes", BodyArea::Buttock},
    {"ext_rotators", BodyArea::Buttock},
    {"adductors", BodyArea::InnerThigh},
    {"abductors_tfl", BodyArea::OuterHip},
    {"int_rotators", BodyArea::OuterHip},
    {"hamstrings", BodyArea::BackOfThigh},
    {"quads", BodyArea::FrontOfThigh},
    {"lumbar", BodyArea::LowBack},
    {"thoracic", BodyArea::UpperBack},
}};

constexpr std::array<std::pair<std::string_view, Aim>, 16> aimsOfTags{{
    {"seed", Aim::Loosen},
    {"quick", Aim::Loosen},
    {"mobility", Aim::Loosen},
    {"focus", Aim::Loosen},
    {"seated", Aim::Loosen},
    {"desk", Aim::Desk},
    {"travel", Aim::Travel},
    {"bed", Aim::InBed},
    {"relax", Aim::WindDown},
    {"evening", Aim::WindDown},
    {"sport", Aim::AfterSport},
    {"strength", Aim::Strength},
    {"progression", Aim::FirstWeeks},
    {"older", Aim::ExtraCare},
    {"pregnancy", Aim::ExtraCare},
    {"condition", Aim::ExtraCare},
}};

template<typename Enum>
constexpr std::size_t numberOf(Enum value)
{
    return static_cast<std::size_t>(value);
}

std::bitset<bodyAreaCount> areasOf(const Step &step)
{
    std::bitset<bodyAreaCount> areas;
    for (const auto &[group, area] : areasOfGroups) {
        if (std::ranges::count(step.muscleGroups, group) > 0)
            areas.set(numberOf(area));
    }
    return areas;
}

std::bitset<bodyAreaCount> areasOf(const ResolvedRoutine &routine)
{
    std::array<int, bodyAreaCount> counts{};
    int working = 0;
    for (const PrescribedStep &each : routine.steps) {
        if (each.step.kind == StepKind::Breathing || each.step.kind == StepKind::Rest)
            continue;
        ++working;
        const std::bitset<bodyAreaCount> areas = areasOf(each.step);
        for (std::size_t i = 0; i < bodyAreaCount; ++i)
            counts[i] += areas.test(i) ? 1 : 0;
    }
    std::bitset<bodyAreaCount> often;
    for (std::size_t i = 0; i < bodyAreaCount; ++i)
        often.set(i, counts[i] > 0 && counts[i] * 4 >= working);
    return often;
}

std::bitset<aimCount> aimsOf(const ResolvedRoutine &routine)
{
    std::bitset<aimCount> aims;
    for (const auto &[tag, aim] : aimsOfTags) {
        if (std::ranges::count(routine.routine.tags, tag) > 0)
            aims.set(numberOf(aim));
    }
    if (routine.routine.beforeExercise) {
        aims.reset(numberOf(Aim::AfterSport));
        aims.set(numberOf(Aim::BeforeSport));
    }
    const auto strong = std::ranges::count_if(routine.steps, [](const PrescribedStep &each) {
        return each.step.kind == StepKind::Strength || each.step.kind == StepKind::Isometric;
    });
    if (strong * 2 > static_cast<std::ptrdiff_t>(routine.steps.size()))
        aims.set(numberOf(Aim::Strength));
    return aims;
}

bool canBeOn(const Step &step, Equipment thing)
{
    return std::ranges::any_of(step.equipment, [thing](const EquipmentNeed &need) {
        return !need.optional && std::ranges::count(need.anyOf, thing) > 0;
    });
}

bool hasDemand(const Step &step, Demand demand)
{
    return std::ranges::count(step.demands, demand) > 0;
}

/// One who lies on a bed need not get down to the floor.
bool needsFloor(const Step &step)
{
    if (hasDemand(step, Demand::FloorTransfer))
        return true;
    return isOnFloor(step.position) && !canBeOn(step, Equipment::Bed);
}

bool needsOnlyChair(const Step &step)
{
    const bool isUpright = step.position == Position::Seated || step.position == Position::Standing;
    return isUpright && std::ranges::all_of(step.equipment, [](const EquipmentNeed &need) {
               return need.optional || std::ranges::count(need.anyOf, Equipment::Chair) > 0;
           });
}

void addNeeds(const Step &step, LibraryFacts &facts)
{
    for (const EquipmentNeed &need : step.equipment) {
        if (need.optional)
            continue;
        EquipmentSet any;
        for (const Equipment thing : need.anyOf)
            any.set(numberOf(thing));
        if (std::ranges::count(facts.needs, any) == 0)
            facts.needs.push_back(any);
    }
    facts.needsFloor = facts.needsFloor || needsFloor(step);
    facts.needsOnlyChair = facts.needsOnlyChair && needsOnlyChair(step);
}

} // namespace

PositionGroup groupOf(Position position)
{
    switch (position) {
    case Position::Lying:
        return PositionGroup::Lying;
    case Position::Standing:
        return PositionGroup::Standing;
    case Position::Seated:
        return PositionGroup::Seated;
    case Position::Kneeling:
    case Position::FloorSitting:
        return PositionGroup::Floor;
    }
    return PositionGroup::Floor;
}

LibraryFacts factsOf(const CatalogRoutine &routine)
{
    LibraryFacts facts;
    facts.group = groupOf(mainPosition(routine.content));
    facts.level = routine.content.routine.level;
    facts.length = routine.length;
    facts.areas = areasOf(routine.content);
    facts.aims = aimsOf(routine.content);
    facts.needsOnlyChair = true;
    for (const PrescribedStep &each : routine.content.steps)
        addNeeds(each.step, facts);
    return facts;
}

LibraryFacts factsOf(const Step &step)
{
    LibraryFacts facts;
    facts.group = groupOf(step.position);
    const CatalogRoutine single = singleStep(step);
    facts.level = single.content.routine.level;
    facts.length = single.length;
    facts.areas = areasOf(step);
    facts.needsOnlyChair = true;
    addNeeds(step, facts);
    return facts;
}

} // namespace hipwise
