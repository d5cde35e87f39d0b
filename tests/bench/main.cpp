#include "figure_bench.h"
#include "load_bench.h"
#include "session_bench.h"
#include "sheet_bench.h"
#include "table.h"
#include "window_bench.h"

#include <QGuiApplication>
#include <QStringList>

#include <cstdio>

namespace {

struct Part
{
    const char *name;
    void (*run)();
};

constexpr Part parts[] = {
    {"window", &hipwise::bench::runWindowBench}, {"load", &hipwise::bench::runLoadBench},
    {"figure", &hipwise::bench::runFigureBench}, {"session", &hipwise::bench::runSessionBench},
    {"sheet", &hipwise::bench::runSheetBench},
};

} // namespace

/// Runs the parts that are named, or all. With a display its figures are those of a real window;
/// without, of one that is only in memory.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    int known = 0;
    for (const Part &part : parts)
        known += static_cast<int>(wanted.count(QLatin1String(part.name)));
    if (known != wanted.size()) {
        std::fprintf(stderr, "usage: bench [window|load|figure|session|sheet]...\n");
        return 2;
    }
    hipwise::bench::printHead();
    for (const Part &part : parts) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(part.name)))
            part.run();
    }
    return 0;
}
