#include "figure/pose/furniture_check.h"

#include "figure/pose/body_capsules.h"
#include "figure/pose/hand_target.h"

#include <algorithm>
#include <map>

namespace hipwise {

namespace {

using enum BodySegment;

bool isSatOn(BodySegment segment)
{
    return segment == Pelvis || segment == LeftThigh || segment == RightThigh;
}

/// How far \a segment may lie in \a block, in metres: capsules are round where furniture has a
/// rounded edge, and who sits sinks in.
float softness(BodySegment segment, const FurnitureBlock &block)
{
    constexpr float firm = 0.020F;
    constexpr float cushioned = 0.035F;
    const bool givesWay = block.word == "bed" || (block.word == "seat" && isSatOn(segment));
    return givesWay ? cushioned : firm;
}

bool isHolding(BodySegment segment, HoldingHands holding)
{
    return (segment == LeftHand && holding[0]) || (segment == RightHand && holding[1]);
}

/// How deep the deepest part of \a capsule lies in \a block, in metres.
float depth(const Capsule &capsule, const FurnitureBlock &block)
{
    constexpr int steps = 12; // 4 cm of a thigh: less than its flesh is thick
    float deepest = -1e9F;
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / steps;
        const float radius = capsule.fromRadius + (capsule.toRadius - capsule.fromRadius) * t;
        deepest = std::max(deepest, depth(mixed(capsule.from, capsule.to, t), block) + radius);
    }
    return deepest;
}

} // namespace

HoldingHands holdingHands(const BodyTouch &touch)
{
    return {isInRoom(touch.hands[0].place), isInRoom(touch.hands[1].place)};
}

void checkFurniture(std::vector<PoseFlaw> &flaws, const Rig &rig,
                    const std::vector<FurnitureBlock> &blocks, HoldingHands holding, int key,
                    bool between)
{
    if (blocks.empty())
        return;
    std::map<std::pair<BodySegment, std::string_view>, float> worst;
    for (const Capsule &capsule : bodyCapsules(rig)) {
        if (isHolding(capsule.segment, holding))
            continue;
        for (const FurnitureBlock &block : blocks) {
            float &most = worst[{capsule.segment, block.word}];
            most = std::max(most, depth(capsule, block) - softness(capsule.segment, block));
        }
    }
    for (const auto &[pair, beyond] : worst) {
        if (beyond > 0)
            flaws.push_back({PoseFlaw::Kind::InFurniture, key, between, wordFor(pair.first),
                             std::string(pair.second), beyond * 1000});
    }
}

} // namespace hipwise
