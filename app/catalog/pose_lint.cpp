#include "catalog/pose_lint.h"

#include "figure/pose/movement.h"
#include "figure/range_of_motion.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

using Kind = PoseFlaw::Kind;
using Severity = Problem::Severity;

struct Rule
{
    std::string_view id;
    std::string_view expected;
};

Rule ruleOf(Kind kind)
{
    switch (kind) {
    case Kind::TargetMissed:
        return {"pose-reach", "its place"};
    case Kind::ContactMissed:
        return {"pose-contact", "a touch"};
    case Kind::BelowGround:
        return {"pose-ground", "nothing in the ground"};
    case Kind::PartsOverlap:
        return {"pose-overlap", "parts beside each other"};
    case Kind::BeyondNorm:
        return {"range-norm", "the norm of its range of motion"};
    case Kind::BeyondHard:
        return {"range-hard", "the hard limit of its range of motion"};
    case Kind::Unbalanced:
        return {"pose-balance", "the weight above the feet"};
    case Kind::Jump:
        return {"pose-jump", "an even movement"};
    }
    return {"pose", ""};
}

bool isAngle(Kind kind)
{
    return kind == Kind::BeyondNorm || kind == Kind::BeyondHard;
}

std::string amountOf(const PoseFlaw &flaw)
{
    const std::string number = std::to_string(std::lround(flaw.amount));
    return isAngle(flaw.kind) ? number + " degrees" : number + " mm";
}

std::string messageOf(const PoseFlaw &flaw)
{
    std::string message = "expected ";
    message += ruleOf(flaw.kind).expected;
    if (!flaw.part.empty())
        message += " for " + flaw.part;
    if (!flaw.with.empty())
        message += " and " + flaw.with;
    message += ", found " + amountOf(flaw);
    message += isAngle(flaw.kind) ? " in the solved pose" : " off";
    return flaw.between ? message + " on the way to the next key" : message;
}

Remark remarkOf(const PoseFlaw &flaw)
{
    return {"/pose/keys/" + std::to_string(flaw.key), messageOf(flaw),
            std::string(ruleOf(flaw.kind).id),
            flaw.kind == Kind::BeyondHard ? Severity::Error : Severity::Warning};
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

Remarks remarksOnPose(const Step &step, const Posture &base, const SupportPoints &points)
{
    Remarks remarks;
    const Movement movement = solve(*step.pose, base, step.support, points);
    for (const PoseFlaw &flaw : movement.flaws) {
        if (!isWritten(flaw, *step.pose))
            remarks.push_back(remarkOf(flaw));
    }
    return remarks;
}

} // namespace hipwise
