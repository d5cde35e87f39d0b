#include "audio/synthesis.h"

#include "audio/notes.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cmath>
#include <numbers>
#include <ranges>

namespace hipwise {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double attack = 0.010;  ///< seconds
constexpr double harmonic = 0.12; ///< share of the octave above; without it a sine sounds thin
constexpr double decays = 3.0;    ///< how often a note falls to 1/e over its length
constexpr double fadeStart = 0.7; ///< share of the length after which it is led down to nothing

double secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// Half a cosine from 0 at \a x = 0 to 1 at \a x = 1; flat at both ends, hence no click.
double rise(double x)
{
    return 0.5 - 0.5 * std::cos(pi * std::clamp(x, 0.0, 1.0));
}

/// 0 to 1, \a time and \a length in seconds.
double envelope(double time, double length)
{
    const double fade = (length - time) / (length * (1.0 - fadeStart));
    return rise(time / attack) * std::exp(-decays * time / length) * rise(fade);
}

double wave(double hertz, double time)
{
    const double angle = 2.0 * pi * hertz * time;
    return std::sin(angle) + harmonic * std::sin(2.0 * angle);
}

std::size_t sampleAt(std::chrono::milliseconds time, int sampleRate)
{
    return static_cast<std::size_t>(std::lround(secondsOf(time) * sampleRate));
}

void add(const Note &note, int sampleRate, std::vector<float> &sound)
{
    const auto first = sampleAt(note.at, sampleRate);
    const auto count = sampleAt(note.length, sampleRate);
    const double length = secondsOf(note.length);
    sound.resize(std::max(sound.size(), first + count));
    for (std::size_t i = 0; i < count; ++i) {
        const double time = static_cast<double>(i) / sampleRate;
        sound[first + i] += static_cast<float>(wave(note.hertz, time) * envelope(time, length));
    }
}

void scaleToPeak(std::vector<float> &sound)
{
    float loudest = 0;
    for (const float sample : sound)
        loudest = std::max(loudest, std::abs(sample));
    for (float &sample : sound)
        sample *= tonePeak / loudest;
}

} // namespace

std::vector<float> samples(Tone tone, int sampleRate)
{
    assert(sampleRate >= 8'000);
    std::vector<float> sound;
    for (const Note &note : notesOf(tone))
        add(note, sampleRate, sound);
    scaleToPeak(sound);
    return sound;
}

} // namespace hipwise
