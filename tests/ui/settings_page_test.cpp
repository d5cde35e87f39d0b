#include "ui/figure_frames.h"
#include "ui/open_window.h"
#include "ui/settings/look_tile.h"
#include "ui/settings/settings_page.h"
#include "ui/style/tokens.h"
#include "ui/widgets/menu_chip.h"

#include <QLabel>

using namespace hipwise;

namespace {

struct OpenSettings : OpenWindow
{
    explicit OpenSettings(const Settings &settings = settled())
        : OpenWindow(settings)
    {
        click(seen(window, "settingsItem"));
    }

    void choose(const char *name) { click(seen(window, name)); }
    bool isChosen(const char *name) { return seen<QAbstractButton>(window, name).isChecked(); }
};

} // namespace

TEST_CASE("The settings show what has been chosen", "[ui][settings]")
{
    Settings settings = settled();
    settings.figureTheme = "olive";
    settings.isFigureSturdy = true;
    settings.motion = MotionChoice::Reduced;
    OpenSettings open(settings);

    for (const char *name :
         {"person-olive", "build-sturdy", "motion-reduced", "appearance-light"}) {
        INFO(name);
        CHECK(open.isChosen(name));
    }
    CHECK_FALSE(open.isChosen("person-fair"));
    CHECK(open.store.load() == settings);
}

TEST_CASE("What is chosen in the settings is kept", "[ui][settings]")
{
    OpenSettings open;
    for (const char *name :
         {"person-brown", "build-sturdy", "motion-full", "appearance-dark", "view-far", "turn-left",
          "first-time-wait", "flash-on", "voice-short", "voice-quick", "others-same"})
        seen<QAbstractButton>(open.window, name).click(); // some are further down

    Settings wanted = settled();
    wanted.figureTheme = "brown";
    wanted.isFigureSturdy = true;
    wanted.motion = MotionChoice::Full;
    wanted.appearance = Appearance::Dark;
    wanted.isFar = true;
    wanted.farTurn = QuarterTurn::Left;
    wanted.waitsFirstTime = true;
    wanted.isFlashing = true;
    wanted.verbosity = Verbosity::Short;
    wanted.voiceRate = 1.25;
    wanted.quietsOthers = false;
    CHECK(open.store.load() == wanted);
}

TEST_CASE("Dark and light change at once", "[ui][settings]")
{
    OpenSettings open;
    REQUIRE_FALSE(tokensOf(&open.window).isDark);
    open.choose("appearance-dark");
    CHECK(tokensOf(&open.window).isDark);
    open.choose("appearance-light");
    CHECK_FALSE(tokensOf(&open.window).isDark);
}

TEST_CASE("The settings can be changed by keyboard", "[ui][settings]")
{
    OpenSettings open;
    seen(open.window, "person-fair").setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_Right);
    CHECK(open.isChosen("person-light"));
    CHECK(open.store.load().figureTheme == "light");
}

TEST_CASE("Every person and build is shown by a picture", "[ui][settings]")
{
    OpenSettings open;
    CHECK(comesTrue([&] {
        const QList<LookTile *> tiles = open.window.findChildren<LookTile *>();
        return tiles.size() == 8 && std::ranges::all_of(tiles, &LookTile::hasPicture);
    }));
}

TEST_CASE("The figure on the settings page changes at once", "[ui][settings]")
{
    OpenSettings open;
    auto &view = seen<FigureView>(open.window, "demonstration");
    FigureFrames frames(view);
    frames.settle();
    const QImage fair = frames.last();

    open.choose("person-dark");
    frames.settle();
    const QImage dark = frames.last();
    CHECK(difference(fair, dark) > 0.3);

    open.choose("build-sturdy");
    frames.settle();
    CHECK(difference(dark, frames.last()) > 0.1);
}

TEST_CASE("Another person is on the cards, too", "[ui][settings]")
{
    OpenWindow open;
    const QImage fair = open.cards().viewport()->grab(open.cell(0)).toImage();
    click(seen(open.window, "settingsItem"));
    click(seen(open.window, "person-clay"));
    click(seen(open.window, "gridItem"));

    CHECK(comesTrue([&] {
        return difference(fair, open.cards().viewport()->grab(open.cell(0)).toImage()) > 0.3;
    }));
}

TEST_CASE("The sidebar says whether one is in the library or in the settings", "[ui][settings]")
{
    OpenSettings open;
    CHECK(open.isChosen("settingsItem"));
    CHECK_FALSE(open.isChosen("gridItem"));
    click(seen(open.window, "gridItem"));
    CHECK(shows<CardView>(open.window));
    CHECK(open.isChosen("gridItem"));
}

TEST_CASE("The voices that this computer has can be chosen, and heard", "[ui][settings][voice]")
{
    OpenSettings open;
    auto &chip = seen<MenuChip>(open.window, "voiceChoice");
    REQUIRE(comesTrue([&] { return chip.isEnabled(); }));
    const QStringList voices = open.voice.voices();
    REQUIRE(voices.size() > 1);
    chip.click();
    seen<QAbstractButton>(open.window, "choice2").click(); // after "Usual voice"
    CHECK(open.store.load().voiceName == voices.at(1).toStdString());
    CHECK(chip.text() != QStringLiteral("Usual voice"));

    bool hasSpoken = false; // without a sound server it is over in no time
    QObject::connect(&open.voice, &Voice::speakingChanged, &open.window,
                     [&hasSpoken](bool isSpeaking) { hasSpoken |= isSpeaking; });
    seen<QAbstractButton>(open.window, "hearVoiceButton").click();
    CHECK(comesTrue([&] { return hasSpoken; }));

    chip.click();
    seen<QAbstractButton>(open.window, "choice0").click();
    CHECK(open.store.load().voiceName.empty());
}

TEST_CASE("A voice that is not here any more is named, and another one speaks",
          "[ui][settings][voice]")
{
    Settings settings = settled();
    settings.voiceName = "zoe";
    OpenSettings open(settings);
    CHECK(comesTrue(
        [&] { return open.window.findChild<QLabel *>(QStringLiteral("voiceGone"))->isVisible(); }));
    CHECK(seen<QLabel>(open.window, "voiceGone").text().contains(QLatin1String("zoe")));
    CHECK(open.store.load().voiceName == "zoe"); // it may come back
}

TEST_CASE("Reminders ask for an hour first, then for days without", "[ui][settings]")
{
    OpenSettings open;
    CHECK_FALSE(open.window.findChild<QAbstractButton *>(QStringLiteral("quiet-6"))->isVisible());
    seen<QAbstractButton>(open.window, "reminder-17").click();
    seen<QAbstractButton>(open.window, "quiet-6").click();
    seen<QAbstractButton>(open.window, "quiet-7").click();
    seen<QAbstractButton>(open.window, "quiet-6").click();
    Reminders wanted;
    wanted.hour = 17;
    wanted.quietDays.at(6) = true;
    CHECK(open.store.load().reminders == wanted);
}

TEST_CASE("Sets, breath and pause are chosen in the settings, too", "[ui][settings]")
{
    OpenSettings open;
    for (const char *name : {"sets-done", "breath-aloud", "pause-told"})
        seen<QAbstractButton>(open.window, name).click();
    const Settings kept = open.store.load();
    CHECK(kept.waitsForDone);
    CHECK(kept.countsBreath);
    CHECK(kept.tellsOfPause);
}
