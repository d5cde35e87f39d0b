#include "audio/fake_engine.h"
#include "ui/open_window.h"
#include "ui/player/volume_slider.h"

#include <QTest>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

/// In a room where sound is welcome.
Settings heard()
{
    Settings settings = settled();
    settings.isMuted = false;
    settings.isVoiceMuted = false;
    return settings;
}

} // namespace

TEST_CASE("One key mutes all there is to hear, and brings it back", "[ui][player][voice]")
{
    OpenWindow open(heard());
    open.startCard(0);
    press(open.window, Qt::Key_M);
    CHECK(open.tones.isMuted());
    CHECK(open.voice.isMuted());
    press(open.window, Qt::Key_M);
    CHECK_FALSE(open.tones.isMuted());
    CHECK_FALSE(open.voice.isMuted());
}

TEST_CASE("Tones and voice are muted each by its own button, and stay so", "[ui][player][voice]")
{
    OpenWindow open(heard());
    open.startCard(0);
    click(seen(open.window, "voiceMuteButton"));
    CHECK(open.voice.isMuted());
    CHECK_FALSE(open.tones.isMuted());
    CHECK(open.store.load().isVoiceMuted);
    press(open.window, Qt::Key_V);
    CHECK_FALSE(open.voice.isMuted());
    click(seen(open.window, "muteButton"));
    CHECK_FALSE(open.voice.isMuted());
    CHECK(open.tones.isMuted());
}

TEST_CASE("Tones and voice have a volume each", "[ui][player][voice]")
{
    OpenWindow open(heard(), {1600, 900});
    open.startCard(0);
    const double tones = open.tones.volume();
    seen<VolumeSlider>(open.window, "voiceVolume").setValue(30);
    CHECK(open.voice.volume() == Approx(0.3));
    CHECK(open.tones.volume() == tones);
    CHECK(open.store.load().voiceVolume == Approx(0.3));
}

TEST_CASE("The voice begins with the first session, and not before", "[ui][voice]")
{
    OpenWindow open(heard());
    CHECK_FALSE(open.voice.isReady());
    open.startCard(0);
    CHECK(QTest::qWaitFor([&] { return open.voice.isReady(); }, 10'000));
}

TEST_CASE("A voice that nobody wants to hear is not begun", "[ui][voice]")
{
    Settings settings = heard();
    const bool isMuted = GENERATE(true, false);
    settings.isVoiceMuted = isMuted;
    settings.verbosity = isMuted ? Verbosity::Full : Verbosity::Off;
    OpenWindow open(settings);
    open.startCard(0);
    QTest::qWait(50);
    CHECK_FALSE(open.voice.isReady());
}
