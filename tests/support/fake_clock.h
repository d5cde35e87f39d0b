#pragma once

#include "session/clock.h"

namespace hipwise {

/// A clock that moves when told to. It starts at a moment that is not zero, since a clock's zero
/// means nothing.
class FakeClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    Milliseconds asleep() const override { return m_asleep; }
    void advance(Milliseconds time) { m_now += time; }
    /// The machine is suspended for so long: the time stands still.
    void sleep(Milliseconds time) { m_asleep += time; }

private:
    TimePoint m_now{std::chrono::hours(100)};
    Milliseconds m_asleep{std::chrono::hours(7)};
};

/// A clock that moves on by itself: each look at it takes a millisecond.
class RestlessClock final : public Clock
{
public:
    TimePoint now() const override { return m_now += Milliseconds(1); }
    void advance(Milliseconds time) { m_now += time; }

private:
    mutable TimePoint m_now{std::chrono::hours(100)};
};

} // namespace hipwise
