#pragma once

#include <span>

namespace hipwise::test {

/// The amplitude of the sine of \a hertz in \a samples, 0 to 1. How sharply neighbours are told
/// apart follows from the length: 50 ms tell 20 Hz.
double amplitudeAt(double hertz, std::span<const float> samples, int sampleRate);

} // namespace hipwise::test
