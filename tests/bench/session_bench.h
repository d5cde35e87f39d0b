#pragma once

namespace hipwise::bench {

/// How late cues come over an hour of irregular ticks, and what accumulates.
void runSessionBench();

} // namespace hipwise::bench
