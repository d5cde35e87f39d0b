#include "audio/notes.h"

namespace hipwise {

namespace {

using namespace std::chrono_literals;

// C major without the fourth and the seventh, so that whatever overlaps still agrees.
// Equal temperament, A4 = 440 Hz.
constexpr double g4 = 392.00;
constexpr double c5 = 523.25;
constexpr double d5 = 587.33;
constexpr double e5 = 659.26;
constexpr double g5 = 783.99;
constexpr double a5 = 880.00;
constexpr double c6 = 1046.50;

// What begins rises, what ends falls, and changing sides goes over and comes back.
constexpr Note getReady[]{{g4, 0ms, 300ms}, {c5, 160ms, 340ms}};
constexpr Note count[]{{e5, 0ms, 90ms}};
constexpr Note start[]{{c5, 0ms, 220ms}, {g5, 110ms, 390ms}};
constexpr Note half[]{{a5, 0ms, 450ms}};
constexpr Note otherSide[]{{d5, 0ms, 220ms}, {g5, 150ms, 220ms}, {d5, 300ms, 350ms}};
constexpr Note release[]{{a5, 0ms, 220ms}, {e5, 120ms, 380ms}};
constexpr Note endOfStep[]{{g5, 0ms, 240ms}, {e5, 150ms, 260ms}, {c5, 300ms, 450ms}};
constexpr Note endOfSession[]{
    {c5, 0ms, 400ms}, {e5, 160ms, 400ms}, {g5, 320ms, 450ms}, {c6, 480ms, 720ms}};

} // namespace

std::span<const Note> notesOf(Tone tone)
{
    switch (tone) {
    case Tone::GetReady:
        return getReady;
    case Tone::Count:
        return count;
    case Tone::Start:
        return start;
    case Tone::Half:
        return half;
    case Tone::OtherSide:
        return otherSide;
    case Tone::Release:
        return release;
    case Tone::EndOfStep:
        return endOfStep;
    case Tone::EndOfSession:
        return endOfSession;
    }
    return {};
}

} // namespace hipwise
