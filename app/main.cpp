#include "audio/leave_program.h"
#include "audio/tone_player.h"
#include "audio/voice.h"
#include "catalog/catalog.h"
#include "catalog/file_reader.h"
#include "cli/command_line.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "desktop/desktop_bus.h"
#include "desktop/lowered_volumes.h"
#include "desktop/only_instance.h"
#include "desktop/quieter_players.h"
#include "drawing/figure_studio.h"
#include "history/course_of.h"
#include "history/history.h"
#include "session/steady_clock.h"
#include "ui/library/shelf_store.h"
#include "ui/settings/settings_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_wall_clock.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>

#include <cstdio>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>

using namespace hipwise;

namespace {

/// What the words after the program's name ask of the window.
struct WindowRequest
{
    std::optional<Appearance> appearance; ///< for this run only
    QString routine;                      ///< to start at once; empty for the library
};

std::filesystem::path userFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(data.toStdString()) / "routines";
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/settings.ini");
}

QString shelfFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/library.ini");
}

QString profileFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/profile.json");
}

std::filesystem::path historyFolder()
{
    return userFolder().parent_path();
}

QString pictureFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/figures");
}

std::optional<Appearance> appearanceFrom(const QString &word)
{
    if (word == QLatin1String("system"))
        return Appearance::System;
    if (word == QLatin1String("light"))
        return Appearance::Light;
    return word == QLatin1String("dark") ? std::optional(Appearance::Dark) : std::nullopt;
}

/// nullopt when the words cannot be meant for the window.
std::optional<WindowRequest> windowRequest(QStringList words)
{
    WindowRequest request;
    if (words.size() >= 2 && words.first() == QLatin1String("--theme")) {
        request.appearance = appearanceFrom(words.at(1));
        if (!request.appearance)
            return std::nullopt;
        words.remove(0, 2);
    }
    if (words.isEmpty())
        return request;
    if (words.size() != 2 || words.first() != QLatin1String("start"))
        return std::nullopt;
    request.routine = words.at(1);
    return request;
}

/// On Linux a window needs a display server; without one Qt would end the program with a page of
/// its own advice.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// How the sessions of a routine went. Nothing is begun where nothing is kept.
std::vector<SessionCourse> coursesKept(const std::string &routine)
{
    if (!std::filesystem::exists(historyFolder() / "history.sqlite"))
        return {};
    const SystemWallClock clock;
    return coursesOf(History(historyFolder(), clock, HIPWISE_VERSION).ofRoutine(routine));
}

QByteArray standardInput(qint64 most)
{
    QFile file;
    QByteArray all;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return all;
    // A pipe gives what is in it by now, and the rest later.
    while (all.size() < most) {
        const QByteArray more = file.read(most - all.size());
        if (more.isEmpty())
            break;
        all += more;
    }
    return all;
}

CommandContext commandContext(const Clock &clock)
{
    return {userFolder(),
            clock,
            [](Milliseconds time) { QThread::msleep(static_cast<unsigned long>(time.count())); },
            QDate::currentDate(),
            QCoreApplication::applicationVersion(),
            [] { return ProfileStore(profileFile()).load(); },
            coursesKept,
            standardInput};
}

int runCommand(const QStringList &words)
{
    const SteadyClock clock;
    CommandLine commands(commandContext(clock));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return commands.run(words, out, err);
}

/// What is compiled in, read while Qt starts and looks for the system's fonts, which the first
/// word on screen would wait for anyway.
std::future<std::shared_ptr<const Catalog>> readShipped()
{
    return std::async(std::launch::async,
                      [] { return std::make_shared<const Catalog>(Catalog::shipped()); });
}

/// To a program that runs already, wherever it was started.
QStringList handedOver(const WindowRequest &request)
{
    if (request.routine.isEmpty())
        return {};
    const QFileInfo file(request.routine);
    return {QStringLiteral("start"), file.exists() ? file.absoluteFilePath() : request.routine};
}

/// Somebody has started the program once more, with \a words. What is wrong with a routine the other
/// start has said in its terminal.
void startAgain(MainWindow &window, const QStringList &words)
{
    const std::optional<WindowRequest> request = windowRequest(words);
    if (!request || request->routine.isEmpty())
        return window.comeForward();
    LazyCatalog catalog(userFolder());
    QString untold;
    QTextStream err(&untold);
    const std::optional<CatalogRoutine> routine = findRoutine(request->routine, catalog, err);
    window.comeForward(routine ? &*routine : nullptr);
}

int runWindow(const WindowRequest &request, std::future<std::shared_ptr<const Catalog>> reading)
{
    QTextStream err(stderr);
    std::optional<CatalogRoutine> routine;
    if (!request.routine.isEmpty()) {
        LazyCatalog catalog(userFolder());
        routine = findRoutine(request.routine, catalog, err);
        if (!routine)
            return exit_status::problems;
    }

    OnlyInstance instance(historyFolder());
    if (instance.handOver(handedOver(request)))
        return exit_status::done;

    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.hipwise.Hipwise"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hipwise.svg")));
    const SteadyClock clock;
    const SettingsStore settings(settingsFile());
    TonePlayer tones;
    Voice voice(tones);
    QFontDatabase::families();
    const std::shared_ptr<const Catalog> shipped = reading.get();
    FigureStudio studio(shipped->postures(), pictureFolder());
    const ShelfStore shelf(shelfFile());
    const SystemWallClock wallClock;
    const ProfileStore profile(profileFile());
    History history(historyFolder(), wallClock, HIPWISE_VERSION);
    DesktopBus desktop;
    const LoweredVolumes lowered(historyFolder() / "lowered-players");
    std::optional<QuieterPlayers> left; // by a run that was killed, and to be put back
    if (!lowered.load().isEmpty())
        left.emplace(desktop.connection(), lowered);
    MainWindow window({shipped, userFolder(), settings, clock, tones, voice, studio, shelf,
                       wallClock, profile, history, desktop, lowered});
    if (request.appearance)
        window.setAppearance(*request.appearance);
    if (routine)
        window.startRoutine(*routine);
    QObject::connect(&instance, &OnlyInstance::started, &window,
                     [&window](const QStringList &words) { startAgain(window, words); });
    window.show();
    return QApplication::exec();
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("hipwise"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HIPWISE_VERSION));
    const QStringList words = wordsOf(argc, argv);

    const std::optional<WindowRequest> request = windowRequest(words);
    if (!request) {
        if (CommandLine::needsGui(words.first())) {
            // Pages are painted with the fonts of a GUI application, but on no display.
            qputenv("QT_QPA_PLATFORM", "offscreen");
            const QGuiApplication application(argc, argv);
            return runCommand(words);
        }
        const QCoreApplication application(argc, argv);
        return runCommand(words);
    }
    if (!hasDisplay()) {
        QTextStream(stderr)
            << "No display here. \"hipwise play ROUTINE\" guides in the terminal.\n";
        return exit_status::problems;
    }
    std::future<std::shared_ptr<const Catalog>> reading = readShipped();
    int status = exit_status::done;
    {
        const QApplication application(argc, argv);
        status = runWindow(*request, std::move(reading));
    }
    leaveProgram(status);
}
