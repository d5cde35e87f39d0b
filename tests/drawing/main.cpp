#include "support/run_tests.h"

#include <QGuiApplication>

/// Pictures are drawn on a machine without a display as on any other.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return runTests(argc, argv);
}
