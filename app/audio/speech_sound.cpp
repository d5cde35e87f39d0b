#include "audio/speech_sound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hipwise {

namespace {

constexpr double pi = std::numbers::pi;
/// Zero crossings of the kernel on each side; with these, images are some 60 dB down.
constexpr double halfWidth = 12;
/// Of the loudest a sample can be; below it nothing of a voice is heard.
constexpr float silence = 0.005F;
/// Consonants begin and end more softly than that.
constexpr double marginSeconds = 0.020;

/// A sinc under a Hann window, at \a x zero crossings from its middle.
double kernel(double x)
{
    if (std::abs(x) >= halfWidth)
        return 0;
    const double window = 0.5 + 0.5 * std::cos(pi * x / halfWidth);
    return x == 0 ? 1 : std::sin(pi * x) / (pi * x) * window;
}

} // namespace

std::vector<float> resampled(std::span<const float> sound, int from, int to)
{
    if (from == to)
        return {sound.begin(), sound.end()};
    const double step = static_cast<double>(from) / to;
    const double cutoff = std::min(1.0, 1.0 / step);
    const double reach = halfWidth / cutoff;
    const auto last = static_cast<std::ptrdiff_t>(sound.size()) - 1;
    std::vector<float> result(
        static_cast<std::size_t>(std::floor(static_cast<double>(sound.size()) / step)));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const double middle = static_cast<double>(i) * step;
        const auto begin =
            std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(std::ceil(middle - reach)));
        const auto end =
            std::min<std::ptrdiff_t>(last, static_cast<std::ptrdiff_t>(std::floor(middle + reach)));
        double sum = 0;
        for (std::ptrdiff_t at = begin; at <= end; ++at)
            sum += static_cast<double>(sound[static_cast<std::size_t>(at)]) *
                   kernel((static_cast<double>(at) - middle) * cutoff);
        result[i] = static_cast<float>(std::clamp(sum * cutoff, -1.0, 1.0));
    }
    return result;
}

std::vector<float> trimmed(std::vector<float> sound, int sampleRate)
{
    const auto isHeard = [](float sample) { return std::abs(sample) >= silence; };
    const auto first = std::find_if(sound.begin(), sound.end(), isHeard);
    const auto last = std::find_if(sound.rbegin(), sound.rend(), isHeard).base();
    if (first == sound.end())
        return {};
    const auto margin = static_cast<std::ptrdiff_t>(marginSeconds * sampleRate);
    const auto before = std::min(margin, first - sound.begin());
    const auto after = std::min(margin, sound.end() - last);
    return {first - before, last + after};
}

std::chrono::milliseconds lengthOf(std::span<const float> sound, int sampleRate)
{
    const auto rate = static_cast<std::size_t>(sampleRate);
    return std::chrono::milliseconds((sound.size() * 1'000 + rate - 1) / rate);
}

} // namespace hipwise
