#include "support/run_tests.h"

#include <QCoreApplication>

// The desktop that the tests may run in is not theirs to meddle with.
int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    const QCoreApplication application(argc, argv);
    return runTests(argc, argv);
}
