#include "audio/eventually.h"
#include "audio/pulse_server.h"
#include "audio/recorder.h"
#include "audio/tone_player.h"
#include "audio/voice.h"
#include "session/steady_clock.h"
#include "support/catch.h"
#include "support/sample_steps.h"
#include "ui/player/narrator.h"
#include "ui/player/session_player.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

/// How much of \a sound is more than silence.
std::chrono::milliseconds heardOf(std::span<const float> sound)
{
    constexpr std::size_t window = Recorder::sampleRate / 100;
    std::chrono::milliseconds heard(0);
    for (std::size_t at = 0; at + window <= sound.size(); at += window) {
        const auto part = sound.subspan(at, window);
        if (std::ranges::any_of(part, [](float sample) { return std::abs(sample) > 0.01F; }))
            heard += 10ms;
    }
    return heard;
}

/// A session of one step in real time, with a voice and without tones.
struct HeardSession
{
    HeardSession()
    {
        tones.prepare();
        voice.prepare();
        REQUIRE(eventually([this] { return voice.isReady(); }));
        const std::string name = "Get ready: Knee to chest.";
        REQUIRE(eventually([&] { return voice.lengths().isKnown(name); }));
        tones.play(Tone::Count); // the monitor may miss the first moment of a stream
        recorder.listen(600ms);
        nameLength = voice.lengths().of(name);
        player.start();
    }

    PulseServer server;
    Recorder recorder;
    SteadyClock clock;
    TonePlayer tones;
    Voice voice{tones};
    SessionPlayer player{routineOf({sampleStep(Laterality::Bilateral, held(20s))}), {}, clock};
    Narrator narrator{player, voice, Verbosity::Full};
    Milliseconds nameLength{0};
};

} // namespace

TEST_CASE("In a session the name of the step is heard in its time, then the set-up",
          "[voice][pulse]")
{
    HeardSession session;
    CHECK(heardOf(session.recorder.listen(400ms)) == 0ms); // the tone's turn
    const auto name = heardOf(session.recorder.listen(session.nameLength + 200ms));
    CHECK(name > session.nameLength * 6 / 10);
    CHECK(heardOf(session.recorder.listen(1'500ms)) > 500ms); // "Lie on your back."
}

TEST_CASE("A pause silences the session until it goes on", "[voice][pulse]")
{
    HeardSession session;
    CHECK(heardOf(session.recorder.listen(1'200ms)) > 300ms);
    session.player.pause();
    session.recorder.listen(250ms); // what is under way already
    CHECK(heardOf(session.recorder.listen(1'500ms)) == 0ms);
    session.player.resume();
    CHECK(heardOf(session.recorder.listen(3s)) > 800ms); // "Three, two, one"
}

TEST_CASE("Something that hurts silences the session", "[voice][pulse][safety]")
{
    HeardSession session;
    CHECK(heardOf(session.recorder.listen(1'200ms)) > 300ms);
    session.player.hurts();
    session.recorder.listen(250ms);
    CHECK(heardOf(session.recorder.listen(2'000ms)) == 0ms);
}

TEST_CASE("A muted voice is not heard in a session", "[voice][pulse]")
{
    HeardSession session;
    session.voice.setMuted(true);
    session.recorder.listen(250ms);
    CHECK(heardOf(session.recorder.listen(2'500ms)) == 0ms);
    session.voice.setMuted(false);
    CHECK(eventually([&] { return session.voice.isSpeaking(); }));
}
