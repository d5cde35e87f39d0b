#pragma once

#include <chrono>

namespace hipwise {

/// All session time is whole milliseconds, so that sums are exact.
using Milliseconds = std::chrono::milliseconds;

/// A moment of a clock that never goes back; its zero means nothing.
using TimePoint = std::chrono::time_point<std::chrono::steady_clock, Milliseconds>;

/// Tells the time to those that must not read it themselves.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    /// How long the machine has been suspended in all, where now() stood still meanwhile; zero where
    /// that is not known.
    virtual Milliseconds asleep() const { return Milliseconds(0); }
};

} // namespace hipwise
