#pragma once

#include "session/clock.h"

namespace hipwise {

/// The machine's monotonic clock: setting the time of day does not move it, and on Linux it
/// stands still while the machine is suspended.
class SteadyClock final : public Clock
{
public:
    TimePoint now() const override;
    Milliseconds asleep() const override;
};

} // namespace hipwise
