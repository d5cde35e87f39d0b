#include "window_bench.h"

#include "table.h"
#include "timing.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace hipwise::bench {

namespace {

/// What a window says of itself: milliseconds to the first paint, resident KB, processor share.
struct Probe
{
    double firstPaint = 0;
    double kilobytes = 0;
    double processor = 0; ///< percent of one core
};

double now()
{
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Probe probe(const QString &kind, int watchSeconds, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = now();
    process.start(QStringLiteral(WINDOW_PROBE), {kind, QString::number(watchSeconds)});
    process.waitForFinished(600'000);
    const QList<QByteArray> numbers = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || numbers.size() != 3) {
        std::fprintf(stderr, "The window probe \"%s\" did not answer.\n", qPrintable(kind));
        std::exit(1);
    }
    return {numbers[0].toDouble() - before, numbers[1].toDouble(), numbers[2].toDouble()};
}

} // namespace

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
    const double session = probe(QStringLiteral("session"), 60, home.path()).processor;
    printRow("processor over a minute of a session", number(session, " %"), "<= 10 % of a core",
             session <= 10);
}

} // namespace hipwise::bench
