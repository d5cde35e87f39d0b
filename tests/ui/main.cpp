#include "support/catch.h"
#include "support/run_tests.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> warningsOfOtherThreads = 0;

/// What a computer that runs tests is allowed not to have: an audio server and a display.
bool isAboutTheComputer(const QMessageLogContext &context, const QString &message)
{
    return QLatin1String(context.category).startsWith(QLatin1String("qt.multimedia")) ||
           message.contains(QLatin1String("PulseAudio")) ||
           message.startsWith(QLatin1String("This plugin does not support "));
}

/// A Qt warning during a test is a failure.
void failOnWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isAboutTheComputer(context, message))
        return;
    if (QThread::currentThread() == qApp->thread()) {
        FAIL_CHECK("Qt says: " << message.toStdString());
        return;
    }
    // Catch2 listens to the thread of the tests only.
    std::fprintf(stderr, "Qt says: %s\n", qPrintable(message));
    ++warningsOfOtherThreads;
}

} // namespace

int main(int argc, char **argv)
{
    // Nothing here reads or writes what is the person's own, and no sound comes out.
    const QTemporaryDir home;
    const QByteArray path = home.path().toUtf8();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
                             "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"})
        qputenv(name, path);
    qputenv("PULSE_SERVER", "unix:" + path + "/nowhere");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    // Without it no test would be found where there is no display, and all would look green.
    qputenv("QT_QPA_PLATFORM", "offscreen");

    const QApplication application(argc, argv);
    qInstallMessageHandler(failOnWarning);
    const int failed = runTests(argc, argv);
    qInstallMessageHandler(nullptr);
    return failed + warningsOfOtherThreads > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
