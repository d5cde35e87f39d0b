#pragma once

#include "model/pose.h"
#include "model/side.h"

#include <array>
#include <string>
#include <vector>

namespace hipwise {

/// A part of the figure's body; one of the middle counts as left.
struct SidedPart
{
    BodyPart part = BodyPart::Pelvis;
    Side side = Side::Left;

    friend bool operator==(const SidedPart &, const SidedPart &) = default;
};

/// A part of the figure's body on a surface.
struct Contact
{
    SidedPart part;
    Surface on = Surface::Ground;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// What a key pose touches, the working side on the left. Hands and feet by side, the left first.
struct BodyTouch
{
    std::vector<Contact> contacts;
    std::array<HandReach, 2> hands;
    std::array<FootReach, 2> feet;

    bool has(SidedPart part, Surface on) const;
    /// What \a part lies on; None when it touches nothing.
    Surface under(SidedPart part) const;
};

constexpr Side sideOf(PoseSide side)
{
    return side == PoseSide::Working ? Side::Left : Side::Right;
}

/// "working_" on the left, "other_" on the right.
std::string sidePrefix(Side side);

/// "back_of_head", "working_sole".
std::string wordFor(SidedPart part);

BodyTouch bodyTouchOf(const PoseTouch &touch);

} // namespace hipwise
