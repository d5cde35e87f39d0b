#include "audio/pulse_server.h"
#include "audio/recorder.h"
#include "audio/tone_player.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

const QString noSound = QStringLiteral("No sound on this computer. Every cue is on screen.");

const QString clients = QStringLiteral("clients");
const QString streams = QStringLiteral("sink-inputs");

void letPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What a player has said about missing sound.
class Sentences
{
public:
    explicit Sentences(TonePlayer &player)
    {
        QObject::connect(&player, &TonePlayer::unavailable, &m_context,
                         [this](const QString &sentence) { m_all << sentence; });
    }

    /// All of them, after the first has come or ten seconds have passed.
    QStringList awaited()
    {
        for (int i = 0; i < 100 && m_all.isEmpty(); ++i)
            letPass(100ms);
        return m_all;
    }

    QStringList all() const { return m_all; }

private:
    QObject m_context;
    QStringList m_all;
};

bool isHeard(const std::vector<float> &sound)
{
    return std::ranges::any_of(sound, [](float sample) { return std::abs(sample) > 0.1F; });
}

/// However the server is, this takes less than three seconds.
void playAndLeave()
{
    QElapsedTimer timer;
    timer.start();
    {
        TonePlayer player;
        player.play(Tone::Start);
        CHECK(timer.elapsed() < 200);
        letPass(100ms);
    }
    CHECK(timer.elapsed() < 3'000);
}

} // namespace

TEST_CASE("Without an audio server one sentence says so, once", "[audio]")
{
    TonePlayer player;
    Sentences sentences(player);
    player.prepare();
    player.play(Tone::Start);
    CHECK(sentences.awaited() == QStringList{noSound});
    for (const Tone tone : allTones)
        player.play(tone);
    letPass(500ms);
    CHECK(sentences.all() == QStringList{noSound});
}

TEST_CASE("A server that dies in the middle of a tone is reported once", "[audio][pulse]")
{
    PulseServer server;
    TonePlayer player;
    Sentences sentences(player);
    player.play(Tone::EndOfSession);
    server.waitUntilItKnowsUs(streams);
    letPass(200ms);
    CHECK(sentences.all().isEmpty());
    server.kill();
    CHECK(sentences.awaited() == QStringList{noSound});
    for (const Tone tone : allTones)
        player.play(tone);
    letPass(500ms);
    CHECK(sentences.all() == QStringList{noSound});
}

TEST_CASE("A server that dies between the tones is reported once", "[audio][pulse]")
{
    PulseServer server;
    TonePlayer player;
    Sentences sentences(player);
    player.prepare();
    server.waitUntilItKnowsUs(clients);
    server.kill();
    player.play(Tone::Start);
    CHECK(sentences.awaited() == QStringList{noSound});
}

TEST_CASE("Tones sound again when the server is back", "[audio][pulse]")
{
    PulseServer server;
    std::optional<PulseServer> next; // outlives the player, whose device may be about to open
    TonePlayer player;
    Sentences sentences(player);
    player.play(Tone::EndOfSession);
    server.waitUntilItKnowsUs(streams);
    server.kill();
    CHECK(sentences.awaited() == QStringList{noSound});

    next.emplace();
    Recorder recorder;
    // Qt looks again every three seconds, and beside other work for longer than that.
    bool heard = false;
    for (int tries = 0; tries < 30 && !heard; ++tries) {
        player.play(Tone::Start);
        heard = isHeard(recorder.listen(600ms));
    }
    CHECK(heard);
    CHECK(sentences.all() == QStringList{noSound});
}

TEST_CASE("Tones sound when a device is plugged in later", "[audio][pulse]")
{
    PulseServer server(PulseServer::Devices::None);
    TonePlayer player;
    Sentences sentences(player);
    player.play(Tone::Start);
    CHECK(sentences.awaited() == QStringList{noSound});

    server.addDevice();
    letPass(300ms);
    Recorder recorder;
    player.play(Tone::Start);
    CHECK(isHeard(recorder.listen(600ms)));
}

TEST_CASE("A server that does not answer from the start holds up nobody", "[audio][pulse]")
{
    PulseServer server;
    server.freeze();
    playAndLeave();
}

TEST_CASE("A server that answers no more holds up nobody", "[audio][pulse]")
{
    PulseServer server;
    TonePlayer player;
    player.prepare();
    server.waitUntilItKnowsUs(clients);
    server.freeze();
    playAndLeave();
}

TEST_CASE("A player may go at any moment", "[audio][pulse]")
{
    const PulseServer server;
    for (int i = 0; i < 25; ++i) {
        TonePlayer player;
        player.play(Tone::EndOfSession);
        if (i % 5 != 0)
            letPass(std::chrono::milliseconds(i * i / 5));
    }
    SUCCEED("none of them crashed");
}
