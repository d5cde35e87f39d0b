#include "desktop/lowered_volumes.h"
#include "ui/open_window.h"

#include <QEvent>
#include <QTest>

using namespace hipwise;

namespace {

/// Counts how often a widget is painted.
class Paintings : public QObject
{
public:
    explicit Paintings(QObject &watched) { watched.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("The cards are painted once when the window opens", "[ui][library]")
{
    const TemporaryFolder home;
    const SettingsStore store(QString::fromStdString((home / "settings.ini").string()));
    store.save(settled());
    const ShelfStore shelfStore(QString::fromStdString((home / "library.ini").string()));
    const ProfileStore profileStore(QString::fromStdString((home / "profile.json").string()));
    const FakeClock clock;
    const FakeWallClock wallClock;
    History history(home.path(), wallClock, "1.0.0");
    TonePlayer tones;
    Voice voice(tones);
    FigureStudio studio{shipped().postures(), {}};
    DesktopBus desktop(QStringLiteral("unix:path=/nowhere"));
    const LoweredVolumes lowered(home / "lowered-players");
    MainWindow window({std::make_shared<const Catalog>(shipped()), home / "routines", store, clock,
                       tones, voice, studio, shelfStore, wallClock, profileStore, history, desktop,
                       lowered});
    window.resize(1280, 800);
    const Paintings paintings(*window.findChild<CardView *>()->viewport());
    window.show();
    QTest::qWait(300);
    CHECK(paintings.count == 1);
}

TEST_CASE("Another active window does not have the cards painted again", "[ui][library]")
{
    OpenWindow open;
    const Paintings paintings(*open.cards().viewport());
    QEvent left(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(open.cards().viewport(), &left);
    QTest::qWait(50);
    CHECK(paintings.count == 0);
}
