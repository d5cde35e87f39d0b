#include "load_bench.h"
#include "session_bench.h"
#include "sheet_bench.h"
#include "table.h"
#include "window_bench.h"

#include <QGuiApplication>

/// With a display its figures are those of a real window; without, of one that is only in memory.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    using namespace hipwise::bench;
    printHead();
    runWindowBench();
    runLoadBench();
    runSessionBench();
    runSheetBench();
    return 0;
}
