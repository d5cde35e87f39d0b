#include "audio/goertzel.h"
#include "audio/speech_sound.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

std::vector<float> sine(double hertz, int sampleRate, std::size_t count)
{
    std::vector<float> sound(count);
    for (std::size_t i = 0; i < count; ++i)
        sound[i] = static_cast<float>(
            0.5 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / sampleRate));
    return sound;
}

} // namespace

TEST_CASE("At another sample rate a sound keeps its pitch, loudness and length", "[speech]")
{
    const auto from = GENERATE(8'000, 16'000, 44'100, 48'000, 96'000);
    const auto hertz = GENERATE(200.0, 1'000.0, 3'000.0);
    INFO(hertz << " Hz at " << from);
    const std::vector<float> sound = sine(hertz, from, static_cast<std::size_t>(from) / 2);
    const std::vector<float> other = resampled(sound, from, 48'000);
    CHECK(other.size() == Approx(24'000).margin(6));
    CHECK(amplitudeAt(hertz, other, 48'000) == Approx(0.5).margin(0.01));
}

TEST_CASE("More samples a second add no sound that was not there", "[speech]")
{
    const std::vector<float> other = resampled(sine(3'000, 16'000, 8'000), 16'000, 48'000);
    CHECK(amplitudeAt(13'000, other, 48'000) < 0.002); // the image
    CHECK(amplitudeAt(19'000, other, 48'000) < 0.002);
}

TEST_CASE("The silence around a sound goes, the one within stays", "[speech]")
{
    std::vector<float> sound(16'000);
    sound[4'000] = 0.5F;
    sound[8'000] = 0.5F;
    const std::vector<float> heard = trimmed(sound, 16'000);
    CHECK(heard.size() == 4'001 + 2 * 320);
    CHECK(heard[320] == 0.5F);
    CHECK(lengthOf(heard, 16'000) == 291ms);
    CHECK(trimmed(std::vector<float>(100), 16'000).empty());
    CHECK(trimmed({}, 16'000).empty());
}
