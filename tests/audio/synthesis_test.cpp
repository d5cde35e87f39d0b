#include "audio/goertzel.h"
#include "audio/notes.h"
#include "audio/synthesis.h"
#include "support/catch.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

constexpr int sampleRate = 48'000;

float loudest(const std::vector<float> &sound)
{
    float peak = 0;
    for (const float sample : sound)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

std::chrono::milliseconds lengthOf(Tone tone)
{
    return std::chrono::milliseconds(samples(tone, 1000 * 48).size() / 48);
}

/// The pitches of a tone, sorted; 1 Hz apart is the same pitch.
std::multiset<int> pitchesOf(Tone tone)
{
    std::multiset<int> pitches;
    for (const Note &note : notesOf(tone))
        pitches.insert(static_cast<int>(note.hertz));
    return pitches;
}

} // namespace

TEST_CASE("No two tones have the same pitches", "[audio]")
{
    std::set<std::multiset<int>> seen;
    for (const Tone tone : allTones)
        seen.insert(pitchesOf(tone));
    CHECK(seen.size() == allTones.size());
}

TEST_CASE("A tone peaks at -9 dB of full scale at any sample rate", "[audio]")
{
    const auto rate = GENERATE(8'000, 44'100, 48'000, 96'000);
    for (const Tone tone : allTones)
        CHECK(20 * std::log10(loudest(samples(tone, rate))) == Approx(-9).margin(0.1));
}

TEST_CASE("A tone begins and ends in silence", "[audio]")
{
    for (const Tone tone : allTones) {
        const std::vector<float> sound = samples(tone, sampleRate);
        CHECK(sound.front() == 0.0F);
        CHECK(std::abs(sound.back()) < 1e-5F);
    }
}

TEST_CASE("A tone does not click", "[audio]")
{
    // A full sine of the highest pitch, c6 with its octave, is as steep as this; a cut is steeper.
    constexpr double steepest = 2 * 3.1416 * 1046.5 * 1.24 / sampleRate * tonePeak;
    for (const Tone tone : allTones) {
        const std::vector<float> sound = samples(tone, sampleRate);
        for (std::size_t i = 1; i < sound.size(); ++i)
            REQUIRE(std::abs(sound[i] - sound[i - 1]) < steepest);
        // The first two milliseconds, a fifth of the attack, are a whisper, whatever comes then.
        CHECK(loudest({sound.begin(), sound.begin() + sampleRate / 500}) < 0.2F * tonePeak);
    }
}

TEST_CASE("The notes of a tone are the ones that sound", "[audio]")
{
    for (const Tone tone : allTones) {
        const std::vector<float> sound = samples(tone, sampleRate);
        for (const Note &note : notesOf(tone)) {
            const std::span<const float> during(
                sound.data() + note.at.count() * sampleRate / 1000,
                static_cast<std::size_t>(std::min(note.length, 100ms).count()) * sampleRate / 1000);
            CHECK(test::amplitudeAt(note.hertz, during, sampleRate) > 0.1);
            CHECK(test::amplitudeAt(note.hertz * 1.5, during, sampleRate) <
                  test::amplitudeAt(note.hertz, during, sampleRate));
            CHECK(test::amplitudeAt(3'000, during, sampleRate) < 0.005);
        }
    }
}

TEST_CASE("A count is over long before the next, and no tone takes longer than 1.2 s", "[audio]")
{
    CHECK(lengthOf(Tone::Count) == 90ms);
    CHECK(lengthOf(Tone::EndOfSession) == 1'200ms);
    for (const Tone tone : allTones)
        CHECK(lengthOf(tone) <= 1'200ms);
}
