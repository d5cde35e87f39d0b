#include "figure/pose/body_touch.h"

#include <algorithm>

namespace hipwise {

bool BodyTouch::has(SidedPart part, Surface on) const
{
    return std::ranges::find(contacts, Contact{part, on}) != contacts.end();
}

Surface BodyTouch::under(SidedPart part) const
{
    const auto found = std::ranges::find(contacts, part, &Contact::part);
    return found == contacts.end() ? Surface::None : found->on;
}

std::string sidePrefix(Side side)
{
    return side == Side::Left ? "working_" : "other_";
}

std::string wordFor(SidedPart part)
{
    const std::string word(wordFor(part.part));
    return isPaired(part.part) ? sidePrefix(part.side) + word : word;
}

BodyTouch bodyTouchOf(const PoseTouch &touch)
{
    BodyTouch result;
    for (const PoseContact &each : touch.contacts) {
        const Side side = isPaired(each.part.part) ? sideOf(each.part.side) : Side::Left;
        const Contact contact{{each.part.part, side}, each.on};
        if (each.on != Surface::None && result.under(contact.part) == Surface::None)
            result.contacts.push_back(contact);
    }
    result.hands = {touch.workingHand.value_or(HandReach{}), touch.otherHand.value_or(HandReach{})};
    result.feet = {touch.workingFoot.value_or(FootReach{}), touch.otherFoot.value_or(FootReach{})};
    return result;
}

} // namespace hipwise
