#include "support/run_tests.h"

#include <QGuiApplication>

/// Fonts need an application; a machine that builds needs no display.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return runTests(argc, argv);
}
