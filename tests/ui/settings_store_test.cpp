#include "catalog/temporary_folder.h"
#include "support/catch.h"
#include "ui/settings/settings_store.h"

using namespace hipwise;

namespace {

struct StoreInFolder
{
    StoreInFolder()
        : store(QString::fromStdString((folder / "settings.ini").string()))
    {}

    Settings loaded(std::string_view bytes)
    {
        folder.write("settings.ini", bytes);
        return store.load();
    }

    TemporaryFolder folder;
    SettingsStore store;
};

} // namespace

TEST_CASE("Without a file the settings are the defaults", "[ui][settings]")
{
    CHECK(StoreInFolder().store.load() == Settings());
}

TEST_CASE("Settings come back as they were kept", "[ui][settings]")
{
    const Appearance appearance = GENERATE(Appearance::System, Appearance::Light, Appearance::Dark);
    const Side side = GENERATE(Side::Left, Side::Right);
    const bool yes = GENERATE(true, false);
    const double volume = GENERATE(0.0, 0.35, 1.0);
    const MotionChoice motion =
        GENERATE(MotionChoice::System, MotionChoice::Full, MotionChoice::Reduced);
    Settings settings{appearance, volume, yes, side, "olive", yes, motion};
    settings.voiceVolume = 1 - volume;
    settings.isVoiceMuted = !yes;
    settings.verbosity = yes ? Verbosity::Short : Verbosity::CountsOnly;
    settings.voiceRate = 0.5 + volume;
    settings.voiceName = "rms";
    settings.quietsOthers = yes;
    settings.waitsFirstTime = !yes;
    settings.isFar = yes;
    settings.farTurn = yes ? QuarterTurn::Left : QuarterTurn::Right;
    settings.isFlashing = !yes;
    settings.alternatesSides = yes;
    settings.getReadySeconds = yes ? 5 : 20;
    settings.waitsForDone = yes;
    settings.countsBreath = !yes;
    settings.tellsOfPause = yes;
    settings.hasPanelIcon = !yes;
    settings.reminders.hour = yes ? std::optional(20) : std::nullopt;
    settings.reminders.quietDays = {yes, false, !yes, false, false, true, yes};

    const StoreInFolder here;
    here.store.save(settings);
    CHECK(here.store.load() == settings);
}

TEST_CASE("What cannot be understood is taken for not being there", "[ui][settings]")
{
    const std::string bytes = GENERATE(
        std::string("\0\xff\xfe\x01 nothing of ours", 20),
        std::string("appearance=purple\n[sound]\nvolume=loud\n[session]\nfirst_side=top\n"
                    "[figure]\ntheme=zebra\nmotion=wild\n[voice]\nvolume=loud\nverbosity=chatty\n"
                    "rate=nan\n[player]\nturn=upside down\nfar=perhaps\n"
                    "[reminder]\nhour=25\nquiet_days=-------------\n"),
        std::string("{\"volume\": 0.2}"), std::string("[sound]\nvolume=\n"), std::string());
    StoreInFolder here;
    INFO(bytes);
    CHECK(here.loaded(bytes) == Settings());
}

TEST_CASE("A volume outside of the scale is moved onto it", "[ui][settings]")
{
    struct Case
    {
        const char *text;
        double volume;
    };
    const auto [text, volume] = GENERATE(values<Case>({
        {"7", 1},
        {"-1", 0},
        {"1e300", 1},
        {"inf", 1},
        {"nan", Settings().volume},
    }));
    StoreInFolder here;
    INFO(text);
    CHECK(here.loaded(std::string("[sound]\nvolume=") + text + "\n").volume == volume);
}

TEST_CASE("One value that cannot be understood spoils no other", "[ui][settings]")
{
    StoreInFolder here;
    const Settings settings =
        here.loaded("[General]\nappearance=purple\n[safety]\nread=true\n[sound]\nmuted=true\n");
    CHECK(settings.isMuted);
    CHECK(settings.appearance == Appearance::System);
}

TEST_CASE("Settings that cannot be kept do no harm", "[ui][settings]")
{
    StoreInFolder here;
    SECTION("a folder in the file's place")
    {
        std::filesystem::create_directory(here.folder / "settings.ini");
    }
    SECTION("a file that must not be written")
    {
        here.folder.write("settings.ini", "[safety]\nread=true\n");
        std::filesystem::permissions(here.folder / "settings.ini",
                                     std::filesystem::perms::owner_read);
        std::filesystem::permissions(here.folder.path(), std::filesystem::perms::owner_read |
                                                             std::filesystem::perms::owner_exec);
    }
    here.store.save(Settings{Appearance::Dark, 0.1, true, Side::Right, "clay"});
    CHECK_NOTHROW(here.store.load());
    std::filesystem::permissions(here.folder.path(), std::filesystem::perms::owner_all);
}

TEST_CASE("The sound of a routine comes back as it was kept, and can be given up",
          "[ui][settings][sound]")
{
    const StoreInFolder here;
    CHECK_FALSE(here.store.soundOfRoutine("seed-lying"));
    here.store.keepSound("seed-lying", quietSound());
    CHECK(here.store.soundOfRoutine("seed-lying") == quietSound());
    CHECK_FALSE(here.store.soundOfRoutine("seed-seated"));
    CHECK(here.store.load() == Settings());
    here.store.keepSound("seed-lying", std::nullopt);
    CHECK_FALSE(here.store.soundOfRoutine("seed-lying"));
}

TEST_CASE("What is no id of a routine has no sound", "[ui][settings][sound]")
{
    const StoreInFolder here;
    const std::string id = GENERATE(std::string(), std::string("../voice"), std::string("A/b"));
    here.store.keepSound(id, loudSound());
    CHECK_FALSE(here.store.soundOfRoutine(id));
    CHECK(here.store.load() == Settings());
}

TEST_CASE("The day that was reminded of is kept", "[ui][settings]")
{
    StoreInFolder here;
    CHECK_FALSE(here.store.remindedDay());
    const CalendarDay day{std::chrono::year(2026) / 11 / 26};
    here.store.keepRemindedDay(day);
    CHECK(here.store.remindedDay() == day);
    CHECK_FALSE([&] {
        here.folder.write("settings.ini", "[reminder]\nsettled_day=yesterday\n");
        return here.store.remindedDay();
    }());
}
