#pragma once

#include "audio/tone_player.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
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
    settings.hasReadSafety = true;
    return settings;
}

/// The whole program in a folder of its own.
struct OpenWindow
{
    explicit OpenWindow(const Settings &settings = settled(), QSize size = {1280, 800})
        : store(QString::fromStdString((home / "settings.ini").string()))
        , shelfStore(QString::fromStdString((home / "library.ini").string()))
        , window((store.save(settings),
                  MainWindow::Parts{std::make_shared<const Catalog>(shipped()), home / "routines",
                                    store, clock, tones, studio, shelfStore, wallClock}))
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

    TemporaryFolder home;
    SettingsStore store;
    ShelfStore shelfStore;
    FakeClock clock;
    FakeWallClock wallClock;
    TonePlayer tones;
    FigureStudio studio{shipped().postures(), {}};
    MainWindow window;
};

} // namespace hipwise
