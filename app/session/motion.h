#pragma once

#include "model/prescription.h"
#include "session/timeline.h"

#include <optional>

namespace hipwise {

/// A figure moves in frames of this length, 25 a second: enough for slow movement.
inline constexpr Milliseconds motionFrame{40};

/// What the figure shows at one moment.
struct Motion
{
    double along = 0;  ///< 0 first key to 1 last key of the movement; a loop ends at its first
    double breath = 0; ///< 0 out to 1 in
    std::optional<Side> side; ///< the working side; none in a step without sides
    bool moves = false;       ///< the limbs are under way; breathing does not count

    friend bool operator==(const Motion &, const Motion &) = default;
};

/// What a person wants to see of movement.
enum class MotionStyle {
    Full,
    Reduced, ///< the start, two seconds later the end, and nothing in between
};

/// What the figure shows at \a place while \a step is done, which must be the step of the phase
/// there. A pure function: the picture is where the clock is, and still while the clock is.
Motion motionAt(const Timeline &timeline, const Place &place, const PrescribedStep &step,
                MotionStyle style = MotionStyle::Full);

/// \a place at the beginning of its frame. Frames are counted from the start of each phase, so one
/// repetition shows the same as the next.
Place atFrame(Place place);

/// The movement of a step on its own, to the end and back with pauses, again and again.
Motion demonstrationAt(Milliseconds elapsed, const Step &step,
                       MotionStyle style = MotionStyle::Full);

} // namespace hipwise
