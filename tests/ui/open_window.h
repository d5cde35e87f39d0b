#pragma once

#include "audio/tone_player.h"
#include "audio/voice.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
#include "desktop/desktop_bus.h"
#include "desktop/lowered_volumes.h"
#include "drawing/figure_studio.h"
#include "support/fake_clock.h"
#include "support/fake_wall_clock.h"
#include "support/qt_strings.h"
#include "ui/library/card_delegate.h"
#include "ui/library/card_view.h"
#include "ui/person.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/main_window.h"

#include <QStringList>

namespace hipwise {

/// What a person has who knows the program, in a room that must stay quiet.
inline Settings settled()
{
    Settings settings;
    settings.appearance = Appearance::Light;
    settings.isMuted = true;
    settings.isVoiceMuted = true;
    return settings;
}

/// Who has answered the questions and has nothing to mind, on the day of the FakeWallClock.
inline Profile screened()
{
    Profile profile;
    profile.screened = FakeWallClock().today();
    return profile;
}

/// And has checked in.
inline Profile ready()
{
    Profile profile = screened();
    profile.checkedIn = profile.screened;
    return profile;
}

/// The whole program in a folder of its own, or in one that another run has left.
struct OpenWindow
{
    explicit OpenWindow(const Settings &settings = settled(), QSize size = {1280, 800})
        : OpenWindow(settings, ready(), size)
    {}

    OpenWindow(const Settings &settings, const Profile &profile, QSize size = {1280, 800})
        : OpenWindow(settings, profile, {}, {}, size)
    {}

    /// On the desktop of the message bus at \a busAddress.
    explicit OpenWindow(const QString &busAddress)
        : OpenWindow(settled(), ready(), {}, {}, {1280, 800}, busAddress)
    {}

    /// An empty \a left is a folder of its own; \a wall goes on from where another run was.
    OpenWindow(const Settings &settings, const Profile &profile, const std::filesystem::path &left,
               const FakeWallClock &wall, QSize size = {1280, 800},
               const QString &busAddress = QStringLiteral("unix:path=/nowhere"))
        : folder(left.empty() ? home.path() : left)
        , store(QString::fromStdString((folder / "settings.ini").string()))
        , shelfStore(QString::fromStdString((folder / "library.ini").string()))
        , profileStore(QString::fromStdString((folder / "profile.json").string()))
        , wallClock(wall)
        , desktop(busAddress)
        , window((store.save(settings), profileStore.save(profile),
                  MainWindow::Parts{std::make_shared<const Catalog>(shipped()), folder / "routines",
                                    store, clock, tones, voice, studio, shelfStore, wallClock,
                                    profileStore, history, desktop, lowered}))
    {
        show(window, size);
    }

    CardView &cards() { return seen<CardView>(window, "cards"); }
    QStringList titles()
    {
        QStringList all;
        const QAbstractItemModel &model = *cards().model();
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    }
    QRect cell(int row) { return cards().visualRect(cards().model()->index(row, 0)); }
    void openCard(int row) { click(*cards().viewport(), cell(row).center() - QPoint(0, 60)); }
    void startCard(int row)
    {
        click(*cards().viewport(), CardDelegate::playButton(cell(row)).center());
    }

    void startRoutine(const char *id) { window.startRoutine(*shipped().routine(id)); }

    TemporaryFolder home;
    std::filesystem::path folder;
    SettingsStore store;
    ShelfStore shelfStore;
    ProfileStore profileStore;
    FakeClock clock;
    FakeWallClock wallClock;
    History history{folder, wallClock, "1.0.0"};
    TonePlayer tones;
    Voice voice{tones};
    FigureStudio studio{shipped().postures(), {}};
    DesktopBus desktop; ///< none, unless an address is given
    LoweredVolumes lowered{folder / "lowered-players"};
    MainWindow window;
};

} // namespace hipwise
