// A window that measures itself: "bare", "word" (a bare one with one word in it), "library", or a
// session of "routine", "holds" or "repetitions", and for how many seconds to watch the processor
// after the first paint. Prints the moment of the first paint (milliseconds of the monotonic clock),
// resident kilobytes and the processor share in percent of a core.

#include "audio/tone_player.h"
#include "audio/voice.h"
#include "catalog/catalog.h"
#include "catalog/single_step.h"
#include "desktop/desktop_bus.h"
#include "desktop/lowered_volumes.h"
#include "drawing/figure_studio.h"
#include "history/history.h"
#include "session/steady_clock.h"
#include "ui/library/shelf_store.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_wall_clock.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <future>
#include <memory>
#include <string_view>

using namespace hipwise;

namespace {

double now()
{
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    }
    return 0;
}

/// Who goes straight into a session.
Profile readyOn(CalendarDay today)
{
    Profile profile;
    profile.screened = today;
    profile.checkedIn = today;
    return profile;
}

/// As main has it.
std::future<std::shared_ptr<const Catalog>> readShipped()
{
    return std::async(std::launch::async,
                      [] { return std::make_shared<const Catalog>(Catalog::shipped()); });
}

/// The session that a word stands for; null for a window without one.
std::unique_ptr<const CatalogRoutine> sessionOf(const QString &word, const Catalog &catalog)
{
    if (word == QLatin1String("routine"))
        return std::make_unique<CatalogRoutine>(*catalog.routine("seed-lying"));
    if (word == QLatin1String("holds"))
        return std::make_unique<CatalogRoutine>(
            singleStep(*catalog.step("seed-knee-to-chest-lying")));
    if (word == QLatin1String("repetitions"))
        return std::make_unique<CatalogRoutine>(singleStep(*catalog.step("ly-bridge")));
    return nullptr;
}

/// Tells of the first paint and, some seconds later, the rest.
class Watch : public QObject
{
public:
    Watch(QWidget &window, int seconds)
        : m_seconds(seconds)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        m_painted = true;
        watched->event(event);
        // Queued behind the painting of the children, which belongs to the first picture.
        QTimer::singleShot(0, this, [this] { begin(); });
        return true;
    }

private:
    void begin()
    {
        m_firstPaint = now();
        // What starts with the window is not idling yet.
        QTimer::singleShot(m_seconds > 0 ? 2000 : 300, this, [this] {
            m_before = processorMilliseconds();
            m_since = now();
            QTimer::singleShot(m_seconds * 1000, this, [this] { finish(); });
        });
    }

    void finish()
    {
        const double share =
            m_seconds > 0 ? 100 * (processorMilliseconds() - m_before) / (now() - m_since) : 0;
        std::printf("%f %ld %f\n", m_firstPaint, residentKilobytes(), share);
        std::fflush(stdout);
        // quit() asks the window, which does not close over a session that is under way.
        QCoreApplication::exit();
    }

    int m_seconds;
    bool m_painted = false;
    double m_firstPaint = 0;
    double m_before = 0;
    double m_since = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("hipwise"));
    const std::string_view kind = argc > 1 ? argv[1] : "library";
    const bool isBare = kind == "bare" || kind == "word";
    std::future<std::shared_ptr<const Catalog>> reading;
    if (!isBare)
        reading = readShipped();
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int seconds = words.value(2).toInt();
    if (isBare) {
        QMainWindow window;
        window.resize(1280, 800);
        if (kind == "word")
            window.setCentralWidget(new QLabel(QStringLiteral("Hipwise")));
        const Watch watch(window, seconds);
        window.show();
        return QApplication::exec();
    }
    const SteadyClock clock;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const SettingsStore settings(home + QStringLiteral("/settings.ini"));
    Settings chosen;
    chosen.isMuted = true;
    TonePlayer tones;
    Voice voice(tones);
    QObject::connect(&tones, &TonePlayer::unavailable, [] {
        std::fprintf(stderr, "There is no sound server: measured without a connection to one.\n");
    });
    QFontDatabase::families();
    const std::shared_ptr<const Catalog> shipped = reading.get();
    const std::unique_ptr<const CatalogRoutine> routine = sessionOf(words.value(1), *shipped);
    if (routine)
        settings.save(chosen);
    FigureStudio studio(shipped->postures(), {});
    const ShelfStore shelf(home + QStringLiteral("/library.ini"));
    const SystemWallClock wallClock;
    const ProfileStore profiles(home + QStringLiteral("/profile.json"));
    if (routine)
        profiles.save(readyOn(wallClock.today()));
    const std::filesystem::path data(home.toStdString());
    History history(data, wallClock, "1.0.0");
    DesktopBus desktop;
    const LoweredVolumes lowered(data / "lowered-players");
    MainWindow window({shipped, data / "routines", settings, clock, tones, voice, studio, shelf,
                       wallClock, profiles, history, desktop, lowered});
    const Watch watch(window, seconds);
    if (routine)
        window.startRoutine(*routine);
    window.show();
    return QApplication::exec();
}
