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
    std::vector<double> wordTimes;
    std::vector<double> libraryTimes;
    Probe bare;
    Probe library;
    probe(QStringLiteral("bare"), 0, home.path());
    probe(QStringLiteral("library"), 0, home.path());
    for (int run = 0; run < 11; ++run) {
        bare = probe(QStringLiteral("bare"), 0, home.path());
        library = probe(QStringLiteral("library"), 0, home.path());
        bareTimes.push_back(bare.firstPaint);
        wordTimes.push_back(probe(QStringLiteral("word"), 0, home.path()).firstPaint);
        libraryTimes.push_back(library.firstPaint);
    }
    const double floor = median(bareTimes);
    const double figure = median(libraryTimes);
    printRow("start to the painted library",
             number(figure, " ms") + " = " + number(figure / floor, " x"),
             "<= 1.5 x bare window " + number(floor, " ms"), figure <= 1.5 * floor);
    // What the system's fonts cost anyone who shows a word.
    const double word = median(wordTimes);
    printRow("the same, beside a window with one word",
             number(figure, " ms") + " = " + number(figure / word, " x"),
             "<= 1.5 x such a window " + number(word, " ms"), figure <= 1.5 * word);
    printRow("memory with the library open",
             number(library.kilobytes / 1024, " MB") + " = " +
                 number(library.kilobytes / bare.kilobytes, " x"),
             "<= 2 x bare window " + number(bare.kilobytes / 1024, " MB"),
             library.kilobytes <= 2 * bare.kilobytes);
    const double idle = probe(QStringLiteral("library"), 10, home.path()).processor;
    printRow("processor while the library is idle", number(idle, " %"), "0.0 %", idle < 0.05);
}

} // namespace hipwise::bench
