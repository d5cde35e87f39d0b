#pragma once

#include "drawing/figure_body.h"
#include "figure/pose/movement.h"
#include "model/step.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace hipwise {

/// What is drawn of a step: its movement, solved, with what lights up. Cheap to copy.
struct FigureSubject
{
    std::shared_ptr<const Movement> movement;
    /// What the right side shows where the person stays in place; null: the movement in a mirror.
    std::shared_ptr<const Movement> withLegsChanged;
    bool isLoop = false;
    PoseView view;
    std::vector<PoseMuscle> muscles;
    std::vector<PosePart> arrows; ///< whose paths are drawn

    bool moves() const { return movement->frames.size() > 1; }
    /// The moment of the last key pose. A loop goes on from there to its first.
    double lastMoment() const { return std::max(0, movement->keys - (isLoop ? 2 : 1)); }
};

/// Whether the legs of \a step change while the person stays beside what stands on one side.
bool staysInPlace(const Step &step);

/// The subject of \a step, or nothing when it has no pose or its base posture is unknown.
/// Takes up to 50 ms a key, so call it off the GUI thread.
std::optional<FigureSubject> subjectOf(const Step &step, const std::vector<Posture> &postures,
                                       const FigureBody &body);

} // namespace hipwise
