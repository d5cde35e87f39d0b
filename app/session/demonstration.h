#pragma once

#include "session/clock.h"
#include "session/key_path.h"

namespace hipwise {

/// A movement shown on its own: to the end and back once, with a pause in between; a loop goes
/// once round.
class Demonstration
{
public:
    static constexpr Milliseconds out{1'600};
    static constexpr Milliseconds pause{1'200};
    static constexpr Milliseconds back{1'200};
    static constexpr Milliseconds length = out + pause + back;

    /// Where on \a path it is, some time after its beginning.
    static double placeAt(Milliseconds elapsed, const KeyPath &path);
    /// Whether it is under way then.
    static bool movesAt(Milliseconds elapsed, const KeyPath &path);
};

} // namespace hipwise
