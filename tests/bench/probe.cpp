#include "probe.h"

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace hipwise::bench {

namespace {

double now()
{
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

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
    // Some seconds of starting and stopping on a busy machine come on top.
    if (!process.waitForFinished(1000 * (watchSeconds + 60))) {
        process.kill();
        process.waitForFinished();
    }
    const QList<QByteArray> numbers = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 ||
        numbers.size() != 3) {
        std::fprintf(stderr, "The window probe \"%s\" did not answer.\n", qPrintable(kind));
        std::exit(1);
    }
    return {numbers[0].toDouble() - before, numbers[1].toDouble(), numbers[2].toDouble()};
}

} // namespace hipwise::bench
