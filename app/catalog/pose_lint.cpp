#include "catalog/pose_lint.h"

#include "figure/range_of_motion.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

using Kind = PoseFlaw::Kind;
using Severity = Problem::Severity;

std::string_view ruleOf(Kind kind)
{
    switch (kind) {
    case Kind::TargetMissed:
        return "pose-reach";
    case Kind::ContactMissed:
        return "pose-contact";
    case Kind::BelowGround:
        return "pose-ground";
    case Kind::PartsOverlap:
        return "pose-overlap";
    case Kind::InFurniture:
        return "pose-furniture";
    case Kind::BeyondNorm:
        return "range-norm";
    case Kind::BeyondHard:
        return "range-hard";
    case Kind::Unbalanced:
        return "pose-balance";
    case Kind::Jump:
        return "pose-jump";
    }
    return "pose";
}

bool isAngle(Kind kind)
{
    return kind == Kind::BeyondNorm || kind == Kind::BeyondHard;
}

/// What was expected and what was found, without the amount and what follows it.
std::string sentenceOf(const PoseFlaw &flaw)
{
    switch (flaw.kind) {
    case Kind::TargetMissed:
        return "expected " + flaw.part + " at its place, found it away by ";
    case Kind::ContactMissed:
        return "expected " + flaw.part + " on " + flaw.with + ", found it off by ";
    case Kind::BelowGround:
        return "expected " + flaw.part + " above " + flaw.with + ", found it below by ";
    case Kind::PartsOverlap:
        return "expected " + flaw.part + " beside " + flaw.with + ", found it inside by ";
    case Kind::InFurniture:
        return "expected " + flaw.part + " clear of " + flaw.with + ", found it inside by ";
    case Kind::BeyondNorm:
        return "expected " + flaw.with + " (" + flaw.part +
               ") within the norm, found it beyond by ";
    case Kind::BeyondHard:
        return "expected " + flaw.with + " (" + flaw.part +
               ") within the hard limit, found it beyond by ";
    case Kind::Unbalanced:
        return "expected the weight above what stands on the floor, found it beside by ";
    case Kind::Jump:
        return "expected an even movement of " + flaw.part + ", found a jump of ";
    }
    return {};
}

std::string messageOf(const PoseFlaw &flaw)
{
    const std::string amount = std::to_string(std::lround(flaw.amount));
    return sentenceOf(flaw) + amount + (isAngle(flaw.kind) ? " degrees" : " mm") +
           (flaw.between ? " on the way to the next key" : " in the solved pose");
}

Remark remarkOf(const PoseFlaw &flaw)
{
    return {"/pose/keys/" + std::to_string(flaw.key), messageOf(flaw),
            std::string(ruleOf(flaw.kind)),
            flaw.kind == Kind::BeyondHard ? Severity::Error : Severity::Warning};
}

/// The solver moves joints a little to make things touch; so much beyond the norm is not the
/// author's doing. Degrees.
constexpr float normTolerance = 3;

bool isSlight(const PoseFlaw &flaw)
{
    return flaw.kind == Kind::BeyondNorm && flaw.amount <= normTolerance;
}

/// An angle that is out of range as it is written has been told already.
bool isWritten(const PoseFlaw &flaw, const Pose &pose)
{
    if (!isAngle(flaw.kind) || static_cast<std::size_t>(flaw.key) >= pose.keys.size())
        return false;
    const auto exceeded = rangesExceeded(pose.keys[static_cast<std::size_t>(flaw.key)].joints);
    return std::ranges::find(exceeded, flaw.part, &RangeExceeded::joint) != exceeded.end();
}

} // namespace

Remarks remarksOnPose(const Pose &pose, const std::vector<PoseFlaw> &flaws)
{
    Remarks remarks;
    for (const PoseFlaw &flaw : flaws) {
        if (!isSlight(flaw) && !isWritten(flaw, pose))
            remarks.push_back(remarkOf(flaw));
    }
    return remarks;
}

} // namespace hipwise
