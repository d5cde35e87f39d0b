#include "session/step_announcement.h"

namespace hipwise {

namespace {

std::string placeOf(Support support)
{
    switch (support) {
    case Support::None:
        return {};
    case Support::Mat:
        return "on the mat";
    case Support::Bed:
        return "on the bed";
    case Support::Chair:
        return "with the chair";
    case Support::Wall:
        return "at the wall";
    case Support::Counter:
        return "at the counter";
    }
    return {};
}

/// Something to hold or to lie on. Where the step is done is said by its support.
bool isToFetch(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Strap:
    case Equipment::Towel:
    case Equipment::Pillow:
    case Equipment::Ball:
    case Equipment::Step:
        return true;
    case Equipment::Mat:
    case Equipment::Bed:
    case Equipment::Chair:
    case Equipment::Wall:
    case Equipment::Counter:
        return false;
    }
    return false;
}

/// "strap or towel", of the first thing that cannot be done without.
std::string thingToFetch(const Step &step)
{
    for (const EquipmentNeed &need : step.equipment) {
        if (need.optional)
            continue;
        std::string text;
        for (const Equipment thing : need.anyOf) {
            if (!isToFetch(thing))
                break;
            text += (text.empty() ? "" : " or ") + std::string(wordFor(thing));
        }
        if (!text.empty())
            return text;
    }
    return {};
}

} // namespace

std::vector<std::string> stepAnnouncements(const std::string &lead, const Step &step,
                                           std::optional<Side> side)
{
    const std::string named =
        step.name + (side ? ", " + std::string(wordFor(*side)) + " side" : std::string());
    const std::string place = placeOf(step.support);
    const std::string thing = thingToFetch(step);

    std::string props = place.empty() ? std::string() : ", " + place;
    if (!thing.empty())
        props += ", with a " + thing;
    std::vector<std::string> all{lead + named + props + "."};
    const auto add = [&all](const std::string &text) {
        if (text != all.back())
            all.push_back(text);
    };
    add(named + props + ".");
    if (!thing.empty())
        add(named + ", " + thing + ".");
    add(named + ".");
    return all;
}

} // namespace hipwise
