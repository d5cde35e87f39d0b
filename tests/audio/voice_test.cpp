#include "audio/eventually.h"
#include "audio/fake_engine.h"
#include "audio/pulse_server.h"
#include "audio/recorder.h"
#include "audio/synthesis.h"
#include "audio/tone_player.h"
#include "audio/voice.h"
#include "session/narration.h"
#include "support/catch.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

constexpr float audible = 0.01F;

/// From the first to the last moment with sound.
std::chrono::milliseconds heardFor(std::span<const float> sound)
{
    const auto isAudible = [](float sample) { return std::abs(sample) > audible; };
    const auto first = std::ranges::find_if(sound, isAudible);
    auto last = sound.end();
    while (last != first && !isAudible(*(last - 1)))
        --last;
    return std::chrono::milliseconds((last - first) * 1'000 / Recorder::sampleRate);
}

bool isHeard(std::span<const float> sound)
{
    return heardFor(sound) > 50ms;
}

/// The voice of this computer in a room of its own, with its device open.
struct Room
{
    Room()
    {
        QObject::connect(&voice, &Voice::unavailable, &voice,
                         [this](const QString &sentence) { sentences << sentence; });
        tones.prepare();
        voice.prepare();
        REQUIRE(eventually([this] { return voice.isReady(); }));
        tones.play(Tone::Count); // the monitor may miss the first moment of a stream
        recorder.listen(600ms);
    }

    std::vector<float> hear(const QString &text)
    {
        expect(text);
        voice.say(text);
        return recorder.listen(voice.lengths().of(text.toStdString()) + 250ms);
    }

    void expect(const QString &text)
    {
        voice.expect({text});
        REQUIRE(eventually([&] { return voice.lengths().isKnown(text.toStdString()); }));
    }

    PulseServer server;
    Recorder recorder;
    TonePlayer tones;
    Voice voice{tones};
    QStringList sentences;
};

const QString longText = QStringLiteral("Lie on your back, knees bent, feet flat on the floor.");

std::unique_ptr<SpeechEngine> broken()
{
    return std::make_unique<FakeEngine>(FakeEngine::Kind::Broken);
}

std::unique_ptr<SpeechEngine> none()
{
    return nullptr;
}

} // namespace

TEST_CASE("What is said is heard, for as long as it is known to take", "[audio][pulse][voice]")
{
    Room room;
    for (const char *text :
         {"Two", "Half way.", "Hold for 30 seconds.", "Other side: right side."}) {
        INFO(text);
        const auto heard = heardFor(room.hear(QString::fromLatin1(text)));
        const auto known = room.voice.lengths().of(text);
        CHECK(heard > known - 120ms);
        CHECK(heard <= known + 20ms);
    }
}

TEST_CASE("Nothing is lost of many short words one after the other", "[audio][pulse][voice]")
{
    Room room;
    const QStringList words{QStringLiteral("Three"), QStringLiteral("Two"), QStringLiteral("One"),
                            QStringLiteral("Begin.")};
    for (int round = 0; round < 3; ++round) {
        for (const QString &word : words) {
            INFO(word.toStdString());
            CHECK(heardFor(room.hear(word)) > 250ms);
        }
    }
    CHECK(room.sentences.isEmpty());
}

TEST_CASE("What was not expected is said as soon as it is made", "[audio][pulse][voice]")
{
    Room room;
    room.voice.say(QStringLiteral("Rest."));
    CHECK(isHeard(room.recorder.listen(1'000ms)));
}

TEST_CASE("Stopping silences what is being said at once", "[audio][pulse][voice]")
{
    Room room;
    room.expect(longText);
    room.voice.say(longText);
    CHECK(isHeard(room.recorder.listen(700ms)));
    CHECK(room.voice.isSpeaking());
    room.voice.stop();
    CHECK_FALSE(room.voice.isSpeaking());
    room.recorder.listen(250ms); // what is under way already
    CHECK_FALSE(isHeard(room.recorder.listen(700ms)));
}

TEST_CASE("What is stopped before it has sounded is not heard later", "[audio][pulse][voice]")
{
    Room room;
    room.expect(longText);
    room.voice.say(longText);
    room.voice.stop();
    room.recorder.listen(250ms);
    CHECK_FALSE(isHeard(room.recorder.listen(700ms)));
}

TEST_CASE("The voice tells when it begins and when it has ended", "[audio][pulse][voice]")
{
    Room room;
    std::vector<bool> told;
    QObject::connect(&room.voice, &Voice::speakingChanged, &room.voice,
                     [&told](bool isSpeaking) { told.push_back(isSpeaking); });
    room.hear(QStringLiteral("Half way."));
    CHECK(told == std::vector<bool>{true, false});
}

TEST_CASE("Voice and tones are muted each alone", "[audio][pulse][voice]")
{
    Room room;
    room.expect(QStringLiteral("Half way.")); // nothing is made ready while it is muted
    room.voice.setMuted(true);
    CHECK_FALSE(isHeard(room.hear(QStringLiteral("Half way."))));
    room.tones.play(Tone::Half);
    CHECK(isHeard(room.recorder.listen(500ms)));

    room.voice.setMuted(false);
    room.tones.setMuted(true);
    CHECK(isHeard(room.hear(QStringLiteral("Half way."))));
    room.tones.play(Tone::Half);
    CHECK_FALSE(isHeard(room.recorder.listen(500ms)));
}

TEST_CASE("Half the volume of the voice is 6 dB less, and the tones are as loud as before",
          "[audio][pulse][voice]")
{
    Room room;
    const auto loudest = [](std::span<const float> sound) {
        return std::abs(
            *std::ranges::max_element(sound, {}, [](float sample) { return std::abs(sample); }));
    };
    const QString text = QStringLiteral("Half way.");
    const float full = loudest(room.hear(text));
    room.voice.setVolume(0.5);
    CHECK(20 * std::log10(loudest(room.hear(text)) / full) == Approx(-6.0).margin(0.4));
    room.tones.play(Tone::Half);
    CHECK(loudest(room.recorder.listen(500ms)) == Approx(tonePeak).epsilon(0.05));
}

TEST_CASE("A slower voice takes longer, and says so", "[audio][pulse][voice]")
{
    Room room;
    room.expect(longText);
    const Milliseconds usual = room.voice.lengths().of(longText.toStdString());
    room.voice.setVoice({QStringLiteral("slt"), 0.5});
    CHECK(room.voice.lengths().of(longText.toStdString()) > usual);
    CHECK(heardFor(room.hear(longText)) > usual * 17 / 10);
}

TEST_CASE("A voice that has said nothing has loaded nothing", "[audio][voice]")
{
    TonePlayer tones;
    const Voice voice(tones);
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (maps.open(QIODevice::ReadOnly)) // elsewhere nobody tells what is loaded
        CHECK_FALSE(maps.readAll().contains("libflite"));
}

TEST_CASE("Making an engine holds up nobody", "[audio][voice]")
{
    TonePlayer tones;
    QElapsedTimer passed;
    passed.start();
    {
        Voice voice(tones);
        voice.prepare();
        voice.say(longText);
        CHECK(passed.elapsed() < 100);
    }
    CHECK(passed.elapsed() < 3'000);
}

TEST_CASE("A voice may go at any moment", "[audio][pulse][voice]")
{
    const PulseServer server;
    TonePlayer tones;
    for (int i = 0; i < 12; ++i) {
        Voice voice(tones);
        voice.expect({QStringLiteral("One"), longText});
        voice.say(longText);
        if (i % 3 != 0)
            static_cast<void>(eventually([&] { return i % 3 == 1 || voice.isSpeaking(); }));
    }
    SUCCEED("none of them crashed");
}

TEST_CASE("Without an engine one sentence says so, once", "[audio][voice]")
{
    Voice voice({none, broken});
    QStringList sentences;
    QObject::connect(&voice, &Voice::unavailable, &voice,
                     [&](const QString &sentence) { sentences << sentence; });
    for (int i = 0; i < 3; ++i) {
        voice.prepare();
        voice.expect({longText});
        voice.say(longText);
        voice.stop();
        CHECK(eventually([&] { return !sentences.isEmpty(); }));
    }
    CHECK(sentences == QStringList{QStringLiteral(
                           "No voice on this computer. What it would say is on screen.")});
    CHECK_FALSE(voice.isReady());
}

TEST_CASE("An engine that does not work leaves the word to the next", "[audio][voice]")
{
    FakeEngine *engine = nullptr;
    Voice voice({broken, none, broken, working(engine)});
    bool isTold = false;
    QObject::connect(&voice, &Voice::unavailable, &voice, [&] { isTold = true; });
    voice.prepare();
    REQUIRE(eventually([&] { return voice.isReady(); }));
    voice.say(QStringLiteral("One"));
    CHECK(engine->said == QStringList{QStringLiteral("One")});
    CHECK_FALSE(isTold);
}

TEST_CASE("An engine that fails later is replaced, and what it lost is no more than a word",
          "[audio][voice]")
{
    FakeEngine *first = nullptr;
    FakeEngine *second = nullptr;
    Voice voice({working(first), working(second)});
    voice.prepare();
    Q_EMIT first->failed();
    Q_EMIT first->failed();
    REQUIRE(eventually([&] { return second != nullptr && voice.isReady(); }));
    voice.say(QStringLiteral("Two"));
    CHECK(second->said == QStringList{QStringLiteral("Two")});
}

TEST_CASE("A phrase waits for the tone of its cue", "[voice]")
{
    for (const CueKind kind : {CueKind::GetReady, CueKind::Start, CueKind::Half, CueKind::Release,
                               CueKind::OtherSide, CueKind::EndOfStep, CueKind::EndOfSession}) {
        INFO(wordFor(kind));
        const std::vector<float> tone = samples(*toneFor(kind), 48'000);
        const std::size_t air = static_cast<std::size_t>(airAfterTone(kind).count()) * 48;
        CHECK(air + 48 * 10 >= tone.size());
    }
}

TEST_CASE("A voice that is gone is told of once, and speaks as another", "[audio][voice]")
{
    FakeEngine *engine = nullptr;
    Voice voice{{working(engine)}}; // has "one"
    QStringList sentences;
    QObject::connect(&voice, &Voice::voiceGone, &voice,
                     [&](const QString &sentence) { sentences << sentence; });
    voice.setVoice({QStringLiteral("zoe"), 1});
    CHECK(sentences.isEmpty());
    voice.prepare();
    voice.prepare();
    CHECK(sentences == QStringList{QStringLiteral(
                           "The voice you chose is not on this computer. Another one speaks.")});
    voice.say(QStringLiteral("Hello"));
    CHECK(engine->said == QStringList{QStringLiteral("Hello")});
}

TEST_CASE("Of a voice that is there nothing is said", "[audio][voice]")
{
    FakeEngine *engine = nullptr;
    Voice voice{{working(engine)}};
    int told = 0;
    QObject::connect(&voice, &Voice::voiceGone, &voice, [&] { ++told; });
    voice.setVoice({GENERATE(QStringLiteral("one"), QString()), 1});
    voice.prepare();
    CHECK(told == 0);
}
