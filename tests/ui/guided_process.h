#pragma once

#include <atomic>
#include <cstdint>

namespace hipwise {

/// What a guided process has been through, in memory that outlives it. Active time in milliseconds.
struct Witness
{
    std::atomic<std::int64_t> before;    ///< where the session is that the journal is about to see
    std::atomic<std::int64_t> after;     ///< and that it has seen
    std::atomic<std::int64_t> resumedAt; ///< -1 when it began anew
    std::atomic<bool> isGuiding;
};

} // namespace hipwise
