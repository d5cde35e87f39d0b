#include "session/steady_clock.h"

namespace hipwise {

TimePoint SteadyClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::steady_clock::now());
}

} // namespace hipwise
