#pragma once

#include "safety/check_in.h"

#include <optional>

namespace hipwise {

/// How hard a session was, as the person says.
enum class Effort { Easy, AboutRight, Hard };

/// What a person says right after a session.
struct CheckOut
{
    std::optional<int> pain{};    ///< of hip or back, 0 to 10
    std::optional<int> atStart{}; ///< the same before the session, if it was asked
    bool hasNewSigns = false;     ///< new sharp pain, or pain, tingling or numbness down the leg
    std::optional<Effort> effort{};

    friend bool operator==(const CheckOut &, const CheckOut &) = default;
};

/// Rule NX01 (evidence base, section 4.6). A start that is not known is none to be above: pain
/// of 3 to 5 is then amber. One that is not said tells nothing.
DayLight lightOf(const CheckOut &checkOut);

} // namespace hipwise
