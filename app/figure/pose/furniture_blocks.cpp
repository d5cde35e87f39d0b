#include "figure/pose/furniture_blocks.h"

#include "figure/math/angle.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float endless = 5; ///< metres, where nobody looks for an end

Rigid frameOf(const StandingThing &thing)
{
    return {turnY(thing.heading), thing.place};
}

Rigid facing(Vec3 place, Vec3 direction)
{
    return {turnY(degrees(std::atan2(direction.x, direction.z))), place};
}

void addChair(std::vector<FurnitureBlock> &blocks, const StandingThing &chair)
{
    const Rigid frame = frameOf(chair);
    blocks.push_back({"seat",
                      frame,
                      {-seatHalfDepth, seatHeight - seatThickness, -seatHalfDepth},
                      {seatHalfDepth, seatHeight, seatHalfDepth},
                      seatThickness * 0.45F});
    // The board between its posts is taken for closed down to the seat: no body slips through below.
    constexpr float thickness = 0.04F;
    const Rigid leaning{frame.rotation * turnX(-chairBackLean),
                        toRoom(frame, {0, seatHeight, -chairBackSetbackBelow})};
    blocks.push_back({"chair_back",
                      leaning,
                      {-chairBackHalfWidth, 0, -thickness},
                      {chairBackHalfWidth, chairBackHeight - seatHeight, 0}});
}

void addCounter(std::vector<FurnitureBlock> &blocks, const StandingThing &counter)
{
    const Rigid frame = frameOf(counter);
    const float doors = counterHeight - counterWorktop;
    blocks.push_back({"counter",
                      frame,
                      {-counterHalfWidth, doors, -counterDepth},
                      {counterHalfWidth, counterHeight, 0}});
    blocks.push_back({"counter",
                      frame,
                      {-counterHalfWidth, counterPlinth, -counterDepth},
                      {counterHalfWidth, doors, -counterOverhang}});
    blocks.push_back({"counter",
                      frame,
                      {-counterHalfWidth, 0, -counterDepth},
                      {counterHalfWidth, counterPlinth, -counterToeRoom}});
}

} // namespace

std::vector<FurnitureBlock> furnitureBlocks(const Scene &scene)
{
    std::vector<FurnitureBlock> blocks;
    if (scene.chair)
        addChair(blocks, *scene.chair);
    if (scene.wall)
        blocks.push_back({"wall",
                          facing(scene.wall->place, scene.wall->normal),
                          {-endless, -endless, -endless},
                          {endless, endless, 0}});
    if (scene.counter)
        addCounter(blocks, *scene.counter);
    if (scene.step)
        blocks.push_back({"step",
                          frameOf(*scene.step),
                          {-stepHalfWidth, 0, -stepHalfDepth},
                          {stepHalfWidth, stepHeight, stepHalfDepth}});
    if (scene.ground == Ground::Bed && scene.bedEnd)
        blocks.push_back({"bed",
                          facing(scene.bedEnd->place, scene.bedEnd->outward),
                          {-endless, bedFrameBottom, -endless},
                          {endless, bedHeight, 0}});
    return blocks;
}

float depth(Vec3 point, const FurnitureBlock &block)
{
    const Vec3 local = toLocal(block.frame, point);
    const Vec3 middle = mixed(block.low, block.high, 0.5F);
    const Vec3 half = block.high - middle - Vec3{1, 1, 1} * block.rounding;
    const Vec3 beyond{std::abs(local.x - middle.x) - half.x, std::abs(local.y - middle.y) - half.y,
                      std::abs(local.z - middle.z) - half.z};
    const Vec3 outside{std::max(0.0F, beyond.x), std::max(0.0F, beyond.y),
                       std::max(0.0F, beyond.z)};
    const float inside = std::min(0.0F, std::max({beyond.x, beyond.y, beyond.z}));
    return block.rounding - length(outside) - inside;
}

} // namespace hipwise
