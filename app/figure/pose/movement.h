#pragma once

#include "figure/body/support_points.h"
#include "figure/pose/pose_flaw.h"
#include "figure/posture.h"
#include "figure/scene.h"
#include "figure/skeleton/rig.h"
#include "model/pose.h"
#include "model/support.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Frames from one key to the next: enough for a blend of neighbours to look like the way itself.
inline constexpr int framesPerKey = 32;

/// A pose solved: the figure at every moment of the movement, the working side on the left.
struct Movement
{
    Scene scene;
    /// The moments from key to key, framesPerKey a stretch, the last key at the end; a loop ends
    /// with its first key again. A single frame where nothing moves.
    std::vector<Rig> frames;
    std::vector<std::optional<StrapLine>> straps; ///< as many as frames, or none at all
    int keys = 1;                                 ///< stretches + 1
    std::vector<PoseFlaw> flaws;                  ///< of all keys and the ways between them

    /// The figure at \a moment, from 0 at the first key to keys - 1 at the last; what lies outside
    /// is taken as the nearest end. Neighbouring frames are blended, so it never jumps.
    Rig at(float moment) const;
    std::optional<StrapLine> strapAt(float moment) const;
};

/// Solves \a pose on \a base: the joints as written, moved as little as it takes for what touches
/// to touch. What cannot be reached is left as near as it goes, and told as a flaw.
/// Never fails, whatever the angles, and takes less than 50 ms a key.
Movement solve(const Pose &pose, const Posture &base, Support support, const SupportPoints &points);

} // namespace hipwise
