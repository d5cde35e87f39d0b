#include "cli/scaled_clock.h"
#include "support/catch.h"
#include "support/fake_clock.h"

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A scaled clock runs so many times as fast", "[cli]")
{
    FakeClock clock;
    const ScaledClock fast(clock, 10);
    const TimePoint start = fast.now();
    CHECK(start == clock.now());
    clock.advance(250ms);
    CHECK(fast.now() - start == 2500ms);
}

TEST_CASE("A scaled clock does not drift, however often it is read", "[cli]")
{
    FakeClock clock;
    const ScaledClock slow(clock, 0.3);
    const TimePoint start = slow.now();
    for (int i = 0; i < 10'000; ++i) {
        clock.advance(1ms);
        slow.now();
    }
    CHECK(slow.now() - start == 3s);
}
