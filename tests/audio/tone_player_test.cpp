#include "audio/goertzel.h"
#include "audio/notes.h"
#include "audio/pulse_server.h"
#include "audio/recorder.h"
#include "audio/synthesis.h"
#include "audio/tone_player.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

constexpr int sampleRate = Recorder::sampleRate;
constexpr float audible = 0.002F;

float loudest(std::span<const float> sound)
{
    float peak = 0;
    for (const float sample : sound)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

/// Without the silence before and after it.
std::span<const float> trimmed(std::span<const float> sound)
{
    const auto isAudible = [](float sample) { return std::abs(sample) > audible; };
    const auto first = std::ranges::find_if(sound, isAudible);
    auto last = sound.end();
    while (last != first && !isAudible(*(last - 1)))
        --last;
    return {first, last};
}

std::vector<float> hear(Recorder &recorder, TonePlayer &player, Tone tone)
{
    player.play(tone);
    return recorder.listen(std::chrono::milliseconds(samples(tone, sampleRate).size() / 48) +
                           250ms);
}

/// Connects and opens the stream, of which the monitor of a null sink may miss the first 20 ms.
void warmUp(Recorder &recorder, TonePlayer &player)
{
    player.prepare();
    recorder.listen(300ms);
    hear(recorder, player, Tone::Count);
}

std::span<const float> during(const Note &note, std::span<const float> sound)
{
    const auto first = static_cast<std::size_t>(note.at.count()) * sampleRate / 1000;
    const auto count =
        static_cast<std::size_t>(std::min(note.length, 90ms).count()) * sampleRate / 1000;
    REQUIRE(sound.size() > first);
    return sound.subspan(first, std::min(count, sound.size() - first));
}

} // namespace

TEST_CASE("Every tone is heard, with its own notes in its own order", "[audio][pulse]")
{
    const PulseServer server;
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    for (const Tone tone : allTones) {
        const std::vector<float> sound = hear(recorder, player, tone);
        CHECK(loudest(sound) == Approx(tonePeak).epsilon(0.05));
        for (const Note &note : notesOf(tone)) {
            CHECK(amplitudeAt(note.hertz, during(note, trimmed(sound)), sampleRate) > 0.05);
            CHECK(amplitudeAt(3'000, during(note, trimmed(sound)), sampleRate) < 0.005);
        }
    }
}

TEST_CASE("A tone is neither cut short nor drawn out", "[audio][pulse]")
{
    const PulseServer server;
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    const std::vector<float> sound = hear(recorder, player, Tone::EndOfSession);
    const auto lengthMs = trimmed(sound).size() / 48;
    CHECK(lengthMs > 1'000);
    CHECK(lengthMs <= 1'200);
}

TEST_CASE("Two tones at once are both heard", "[audio][pulse]")
{
    const PulseServer server;
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    player.play(Tone::Half);
    const std::vector<float> sound = hear(recorder, player, Tone::GetReady);
    const auto both = during({0, 0ms, 90ms}, trimmed(sound));
    CHECK(amplitudeAt(notesOf(Tone::Half)[0].hertz, both, sampleRate) > 0.05);
    CHECK(amplitudeAt(notesOf(Tone::GetReady)[0].hertz, both, sampleRate) > 0.05);
}

TEST_CASE("Half the volume is 6 dB less", "[audio][pulse]")
{
    const PulseServer server;
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    const float full = loudest(hear(recorder, player, Tone::Half));
    player.setVolume(0.5);
    const float half = loudest(hear(recorder, player, Tone::Half));
    CHECK(20 * std::log10(half / full) == Approx(-6.0).margin(0.3));
}

TEST_CASE("A volume out of range is moved into it", "[audio]")
{
    TonePlayer player;
    CHECK(player.volume() == 1.0);
    player.setVolume(1.5);
    CHECK(player.volume() == 1.0);
    player.setVolume(-1);
    CHECK(player.volume() == 0.0);
}

TEST_CASE("Muted is silent, and heard again afterwards", "[audio][pulse]")
{
    const PulseServer server;
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    player.setMuted(true);
    CHECK(player.isMuted());
    CHECK(loudest(hear(recorder, player, Tone::Start)) == 0.0F);
    player.setMuted(false);
    CHECK(loudest(hear(recorder, player, Tone::Start)) > 0.3F);
}

TEST_CASE("Muting silences the tone that is sounding", "[audio][pulse]")
{
    const PulseServer server;
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    player.play(Tone::EndOfSession);
    CHECK(loudest(recorder.listen(400ms)) > 0.1F);
    player.setMuted(true);
    recorder.listen(250ms); // what is under way already
    CHECK(loudest(recorder.listen(300ms)) == 0.0F);
}

TEST_CASE("A player that has played nothing is not known to the audio server", "[audio][pulse]")
{
    const PulseServer server;
    const QString clients = QStringLiteral("clients");
    TonePlayer player;
    player.setVolume(0.5);
    CHECK_FALSE(server.knowsUs(clients));
    player.prepare();
    server.waitUntilItKnowsUs(clients);
}

TEST_CASE("The device is closed when the tones are over, and opened for the next", "[audio][pulse]")
{
    const PulseServer server;
    const QString streams = QStringLiteral("sink-inputs");
    Recorder recorder;
    TonePlayer player;
    warmUp(recorder, player);
    CHECK(server.knowsUs(streams));
    recorder.listen(2'500ms);
    CHECK_FALSE(server.knowsUs(streams));

    CHECK(trimmed(hear(recorder, player, Tone::Half)).size() > 300 * 48);
}
