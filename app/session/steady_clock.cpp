#include "session/steady_clock.h"

#include <ctime>

namespace hipwise {

TimePoint SteadyClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::steady_clock::now());
}

Milliseconds SteadyClock::asleep() const
{
#ifdef CLOCK_BOOTTIME // Linux: it goes on in sleep, where the monotonic clock does not
    const auto read = [](clockid_t id) {
        timespec time{};
        clock_gettime(id, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    const auto awake = read(CLOCK_MONOTONIC);
    return std::chrono::duration_cast<Milliseconds>(read(CLOCK_BOOTTIME) - awake);
#else
    return Milliseconds(0);
#endif
}

} // namespace hipwise
