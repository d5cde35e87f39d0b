#include "window_bench.h"

#include "probe.h"
#include "table.h"
#include "timing.h"

#include <QTemporaryDir>

#include <vector>

namespace hipwise::bench {

void runWindowBench()
{
    const QTemporaryDir home;
    std::vector<double> bareTimes;
    std::vector<double> libraryTimes;
    Probe bare;
    Probe library;
    probe(QStringLiteral("bare"), 0, home.path());
    probe(QStringLiteral("library"), 0, home.path());
    for (int run = 0; run < 11; ++run) {
        bare = probe(QStringLiteral("bare"), 0, home.path());
        library = probe(QStringLiteral("library"), 0, home.path());
        bareTimes.push_back(bare.firstPaint);
        libraryTimes.push_back(library.firstPaint);
    }
    const double floor = median(bareTimes);
    const double figure = median(libraryTimes);
    printRow("start to the painted library",
             number(figure, " ms") + " = " + number(figure / floor, " x"),
             "<= 1.5 x bare window " + number(floor, " ms"), figure <= 1.5 * floor);
    printRow("memory with the library open",
             number(library.kilobytes / 1024, " MB") + " = " +
                 number(library.kilobytes / bare.kilobytes, " x"),
             "<= 2 x bare window " + number(bare.kilobytes / 1024, " MB"),
             library.kilobytes <= 2 * bare.kilobytes);
    const double idle = probe(QStringLiteral("library"), 10, home.path()).processor;
    printRow("processor while the library is idle", number(idle, " %"), "0.0 %", idle < 0.05);
}

} // namespace hipwise::bench
