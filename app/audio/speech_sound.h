#pragma once

#include <chrono>
#include <span>
#include <vector>

namespace hipwise {

/// \a sound at \a to samples per second instead of \a from; nothing above the lower half of both
/// is left.
std::vector<float> resampled(std::span<const float> sound, int from, int to);

/// \a sound without the silence before and after it, but for a few milliseconds.
/// \a sampleRate in samples per second.
std::vector<float> trimmed(std::vector<float> sound, int sampleRate);

/// \a sound takes so long, rounded up.
std::chrono::milliseconds lengthOf(std::span<const float> sound, int sampleRate);

} // namespace hipwise
