#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/player/session_player.h"
#include "ui/player/volume_slider.h"

#include <QAbstractButton>
#include <QLabel>

using namespace hipwise;

namespace {

Settings heard()
{
    Settings settings = settled();
    settings.isMuted = false;
    settings.isVoiceMuted = false;
    return settings;
}

/// The program with the page of the first routine open.
struct OpenRoutine : OpenWindow
{
    OpenRoutine()
        : OpenWindow(heard(), QSize(1600, 900))
    {
        const QString title = titles().front();
        for (const CatalogRoutine &each : shipped().routines()) {
            if (QString::fromStdString(each.content.routine.title) == title)
                id = each.content.routine.id;
        }
        openCard(0);
    }

    void choose(const char *chip) { seen<QAbstractButton>(window, chip).click(); }
    void start() { click(seen(window, "startButton")); }
    void leave()
    {
        click(seen(window, "leaveButton"));
        click(seen(window, "leaveForGoodButton"));
        click(seen(window, "closeButton"));
    }

    std::string id; ///< of the first routine
};

} // namespace

TEST_CASE("A routine can have a sound of its own, and the others keep theirs", "[ui][sound]")
{
    OpenRoutine open;
    open.choose("soundQuiet");
    CHECK(seen<QLabel>(open.window, "soundWords").text() == inWords(quietSound()));
    CHECK(open.store.soundOfRoutine(open.id) == quietSound());
    CHECK(open.store.load() == heard());
    open.start();
    CHECK(open.tones.volume() == Approx(quietSound().volume));
    CHECK(open.voice.volume() == Approx(quietSound().voiceVolume));

    open.leave();
    open.startCard(1);
    CHECK(open.tones.volume() == Approx(heard().volume));
    CHECK(open.voice.volume() == Approx(heard().voiceVolume));
}

TEST_CASE("What is changed in the player of such a routine is changed for it only", "[ui][sound]")
{
    OpenRoutine open;
    open.choose("soundLoud");
    open.start();
    seen<VolumeSlider>(open.window, "voiceVolume").setValue(60);
    press(open.window, Qt::Key_M);
    CHECK(open.store.load() == heard());
    const auto kept = open.store.soundOfRoutine(open.id);
    REQUIRE(kept);
    CHECK(kept->voiceVolume == Approx(0.6));
    CHECK(kept->isMuted);

    open.leave();
    open.openCard(0);
    CHECK(seen<QAbstractButton>(open.window, "soundOwn").isChecked());
    open.choose("soundUsual");
    CHECK_FALSE(open.store.soundOfRoutine(open.id));
    open.start();
    CHECK(open.voice.volume() == Approx(heard().voiceVolume));
}

TEST_CASE("On pause the sound of now becomes that of the routine, or of all again", "[ui][sound]")
{
    OpenRoutine open;
    open.start();
    press(open.window, Qt::Key_Space);
    open.choose("ownSoundChip");
    CHECK(open.store.soundOfRoutine(open.id) == soundOf(heard()));
    seen<VolumeSlider>(open.window, "volume").setValue(10);
    CHECK(open.store.load() == heard());
    CHECK(open.tones.volume() == Approx(0.1));
    open.choose("ownSoundChip");
    CHECK_FALSE(open.store.soundOfRoutine(open.id));
    CHECK(open.tones.volume() == Approx(heard().volume));
}

TEST_CASE("A sound in words", "[ui][sound]")
{
    CHECK(inWords(quietSound()) == QStringLiteral("Tones 25 %, voice 35 %, says what changes."));
    SoundProfile silent;
    silent.isMuted = true;
    silent.verbosity = Verbosity::Off;
    CHECK(inWords(silent) == QStringLiteral("No tones, no voice."));
}
