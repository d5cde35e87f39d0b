#include "safety/equipment_check.h"

#include "safety/rules/step_rules.h"
#include "safety/text_words.h"

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

using namespace lint_rules;

/// Things of which one will do, the usual one first.
using Choice = std::vector<Equipment>;

void addSupport(Support support, std::vector<Choice> &uses)
{
    switch (support) {
    case Support::None:
        break;
    case Support::Mat:
    case Support::Bed:
        uses.push_back({Equipment::Mat, Equipment::Bed});
        break;
    case Support::Chair:
        uses.push_back({Equipment::Chair});
        break;
    case Support::Wall:
        uses.push_back({Equipment::Wall});
        break;
    case Support::Counter:
        uses.push_back({Equipment::Counter});
        break;
    }
}

void addSurface(Surface surface, std::vector<Choice> &uses)
{
    switch (surface) {
    case Surface::None:
    case Surface::Ground:
    case Surface::Floor:
        break;
    case Surface::Seat:
    case Surface::ChairBack:
        uses.push_back({Equipment::Chair});
        break;
    case Surface::Wall:
        uses.push_back({Equipment::Wall});
        break;
    case Surface::Counter:
        uses.push_back({Equipment::Counter});
        break;
    case Surface::Step:
        uses.push_back({Equipment::Step});
        break;
    }
}

void addHand(const std::optional<HandReach> &hand, std::vector<Choice> &uses)
{
    if (!hand)
        return;
    if (hand->place == HandPlace::SeatBeside || hand->place == HandPlace::ChairBack)
        uses.push_back({Equipment::Chair});
    if (hand->place == HandPlace::Wall)
        uses.push_back({Equipment::Wall});
    if (hand->place == HandPlace::Counter)
        uses.push_back({Equipment::Counter});
    if (hand->place == HandPlace::Strap)
        uses.push_back({Equipment::Strap, Equipment::Towel});
}

void addScene(const PoseScene &scene, std::vector<Choice> &uses)
{
    if (scene.chair)
        uses.push_back({Equipment::Chair});
    if (scene.wall)
        uses.push_back({Equipment::Wall});
    if (scene.counter)
        uses.push_back({Equipment::Counter});
    if (scene.step)
        uses.push_back({Equipment::Step});
    if (scene.pillow)
        uses.push_back({Equipment::Pillow, Equipment::Towel});
    if (scene.ball)
        uses.push_back({Equipment::Ball, Equipment::Pillow});
}

/// What the support and the pose show.
std::vector<Choice> usesOf(const Step &step, const std::vector<KeyPose> &keys)
{
    std::vector<Choice> uses;
    addSupport(step.support, uses);
    if (step.pose)
        addScene(step.pose->scene, uses);
    for (const KeyPose &key : keys) {
        for (const PoseContact &contact : key.touch.contacts)
            addSurface(contact.on, uses);
        addHand(key.touch.workingHand, uses);
        addHand(key.touch.otherHand, uses);
    }
    return uses;
}

bool shareAny(const Choice &a, const Choice &b)
{
    return std::ranges::find_first_of(a, b) != a.end();
}

/// What people call the things in texts, beside their words.
constexpr std::array<std::pair<std::string_view, Equipment>, 10> otherNames{
    {{"cushion", Equipment::Pillow},
     {"cushions", Equipment::Pillow},
     {"pillows", Equipment::Pillow},
     {"block", Equipment::Step},
     {"stair", Equipment::Step},
     {"table", Equipment::Counter},
     {"worktop", Equipment::Counter},
     {"belt", Equipment::Strap},
     {"seat", Equipment::Chair},
     {"mattress", Equipment::Bed}}};

bool isSpokenOf(const Step &step, Equipment thing)
{
    std::string text = step.setup;
    for (const std::string &cue : step.cues)
        text += " " + cue;
    return std::ranges::any_of(textWords(text), [thing](const std::string &word) {
        const auto other =
            std::ranges::find(otherNames, word, &std::pair<std::string_view, Equipment>::first);
        return word == wordFor(thing) || (other != otherNames.end() && other->second == thing);
    });
}

/// Whoever lies, kneels or sits there has use for something to do it on.
bool fitsPosition(const Step &step, const Choice &choice)
{
    return isOnFloor(step.position)
               ? shareAny(choice, {Equipment::Mat, Equipment::Bed})
               : step.position == Position::Seated && shareAny(choice, {Equipment::Chair});
}

/// A pillow or towel is there for comfort, which its use says.
bool isComfort(const EquipmentNeed &need)
{
    return !need.use.empty() && shareAny(need.anyOf, {Equipment::Pillow, Equipment::Towel});
}

bool isUsed(const Step &step, const EquipmentNeed &need, const std::vector<Choice> &uses)
{
    return isComfort(need) || fitsPosition(step, need.anyOf) ||
           std::ranges::any_of(uses,
                               [&need](const Choice &use) { return shareAny(use, need.anyOf); }) ||
           std::ranges::any_of(need.anyOf,
                               [&step](Equipment thing) { return isSpokenOf(step, thing); });
}

} // namespace

Findings checkEquipment(const Step &step, const std::vector<KeyPose> &keys)
{
    Findings findings;
    const std::vector<Choice> uses = usesOf(step, keys);
    std::vector<Equipment> told;
    for (const Choice &use : uses) {
        const bool isNamed = std::ranges::any_of(step.equipment, [&use](const EquipmentNeed &need) {
            return shareAny(use, need.anyOf);
        });
        if (isNamed || std::ranges::find(told, use.front()) != told.end())
            continue;
        told.push_back(use.front());
        findings.push_back({&equipmentMissing, "/equipment",
                            "expected the " + std::string(wordFor(use.front())) +
                                " that the support or the pose uses, found nothing of it"});
    }
    for (std::size_t i = 0; i < step.equipment.size(); ++i) {
        const EquipmentNeed &need = step.equipment[i];
        if (!need.optional && !isUsed(step, need, uses))
            findings.push_back({&equipmentUnused, "/equipment/" + std::to_string(i),
                                "expected something that the step uses, found " + inWords(need)});
    }
    return findings;
}

} // namespace hipwise
