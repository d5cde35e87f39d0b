#include "support/run_tests.h"

#include <QGuiApplication>

/// The sheet paints pictures and text, which takes an application, if one without a display.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return runTests(argc, argv);
}
