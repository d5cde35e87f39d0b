#include "audio/leave_program.h"
#include "support/run_tests.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

// A process of its own for each test case, as ctest does it: Qt keeps its connection to the audio
// server until the process ends, and a server belongs to one test.
int runAll(int argc, char **argv)
{
    const QTemporaryDir home;
    const QByteArray path = home.path().toUtf8();
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"})
        qputenv(name, path);
    qputenv("PULSE_SERVER", "unix:" + path + "/native");
    qunsetenv("DISPLAY");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");

    const QCoreApplication application(argc, argv);
    return runTests(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    hipwise::leaveProgram(runAll(argc, argv));
}
