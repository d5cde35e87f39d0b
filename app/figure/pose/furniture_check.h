#pragma once

#include "figure/pose/body_touch.h"
#include "figure/pose/furniture_blocks.h"
#include "figure/pose/pose_flaw.h"
#include "figure/skeleton/rig.h"

#include <array>
#include <vector>

namespace hipwise {

/// The hands, the left first, that hold or lean on something in the room.
using HoldingHands = std::array<bool, 2>;
HoldingHands holdingHands(const BodyTouch &touch);

/// Limbs and trunk of \a rig that go deeper into \a blocks than flesh and cushions give way. Hands
/// that are \a holding may close around an edge.
void checkFurniture(std::vector<PoseFlaw> &flaws, const Rig &rig,
                    const std::vector<FurnitureBlock> &blocks, HoldingHands holding, int key,
                    bool between);

} // namespace hipwise
