#include "audio/goertzel.h"

#include <cmath>
#include <numbers>

namespace hipwise::test {

double amplitudeAt(double hertz, std::span<const float> samples, int sampleRate)
{
    const double length = static_cast<double>(samples.size());
    const double step = 2 * std::numbers::pi * hertz / sampleRate;
    double before = 0;
    double last = 0;
    double sumOfWindow = 0;
    double i = 0;
    for (const float sample : samples) {
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i++ / length); // Hann
        const double next = sample * window + 2 * std::cos(step) * last - before;
        before = last;
        last = next;
        sumOfWindow += window;
    }
    const double power = last * last + before * before - 2 * std::cos(step) * last * before;
    return 2 * std::sqrt(std::max(power, 0.0)) / sumOfWindow;
}

} // namespace hipwise::test
