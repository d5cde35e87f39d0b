#include "figure/pose/overlap_check.h"

#include "figure/pose/body_capsules.h"

#include <algorithm>
#include <map>

namespace hipwise {

namespace {

using enum BodySegment;

bool isOneOf(BodySegment a, BodySegment b, BodySegment one, BodySegment other)
{
    return (a == one && b == other) || (a == other && b == one);
}

/// Segments that hang together and always overlap at the joint.
bool areNeighbours(BodySegment a, BodySegment b)
{
    const BodySegment left = leftOf(a);
    const BodySegment right = leftOf(b);
    if (isOneOf(left, right, Trunk, Pelvis) || isOneOf(left, right, Trunk, Head) ||
        isOneOf(left, right, Pelvis, LeftThigh) || (left == LeftThigh && right == LeftThigh))
        return true;
    return sideOf(a) == sideOf(b) && (isOneOf(left, right, LeftUpperArm, LeftForearm) ||
                                      isOneOf(left, right, LeftForearm, LeftHand) ||
                                      isOneOf(left, right, LeftUpperArm, LeftHand) ||
                                      isOneOf(left, right, LeftThigh, LeftShank) ||
                                      isOneOf(left, right, LeftShank, LeftFoot));
}

/// How far two segments may overlap because their flesh gives way, in metres.
float softness(BodySegment a, BodySegment b)
{
    const BodySegment left = leftOf(a);
    const BodySegment right = leftOf(b);
    constexpr float firm = 0.020F;
    if (isOneOf(left, right, Trunk, LeftThigh))
        return 0.055F; // the belly, in deep flexion
    if (isOneOf(left, right, Trunk, LeftUpperArm))
        return 0.030F; // the flank and the back of the arm
    if (isOneOf(left, right, LeftThigh, LeftShank) || isOneOf(left, right, Pelvis, LeftShank) ||
        isOneOf(left, right, Pelvis, LeftFoot) || isOneOf(left, right, LeftThigh, LeftFoot))
        return 0.035F;
    return firm;
}

/// What of \a capsule can be in \a other: an upper arm hangs on the trunk, and only its half
/// towards the elbow is free of it.
Capsule freePart(const Capsule &capsule, const Capsule &other)
{
    if (leftOf(capsule.segment) != LeftUpperArm || other.segment != Trunk)
        return capsule;
    Capsule half = capsule;
    half.from = mixed(capsule.from, capsule.to, 0.5F);
    half.fromRadius = (capsule.fromRadius + capsule.toRadius) / 2;
    return half;
}

} // namespace

void checkOverlaps(std::vector<PoseFlaw> &flaws, const Rig &rig, int key, bool between)
{
    std::map<std::pair<BodySegment, BodySegment>, float> worst;
    const std::vector<Capsule> capsules = bodyCapsules(rig);
    for (std::size_t i = 0; i < capsules.size(); ++i) {
        for (std::size_t j = i + 1; j < capsules.size(); ++j) {
            const BodySegment a = std::min(capsules[i].segment, capsules[j].segment);
            const BodySegment b = std::max(capsules[i].segment, capsules[j].segment);
            const float reach = length(capsules[i].from - capsules[i].to) +
                                length(capsules[j].from - capsules[j].to) + 0.2F;
            if (a == b || areNeighbours(a, b) ||
                length(capsules[i].from - capsules[j].from) > reach)
                continue;
            const float beyond =
                depth(freePart(capsules[i], capsules[j]), freePart(capsules[j], capsules[i])) -
                softness(a, b);
            float &most = worst[{a, b}];
            most = std::max(most, beyond);
        }
    }
    for (const auto &[pair, beyond] : worst) {
        if (beyond > 0)
            flaws.push_back({PoseFlaw::Kind::PartsOverlap, key, between, wordFor(pair.second),
                             wordFor(pair.first), beyond * 1000});
    }
}

} // namespace hipwise
