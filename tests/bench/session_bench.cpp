#include "session_bench.h"

#include "probe.h"
#include "table.h"
#include "timing.h"

#include "catalog/catalog.h"
#include "session/session.h"

#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace hipwise::bench {

namespace {

class SetClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    void advance(Milliseconds time) { m_now += time; }

private:
    TimePoint m_now{};
};

/// The shipped routine again and again, until it lasts an hour.
ResolvedRoutine hourLong(const ResolvedRoutine &routine, Milliseconds length)
{
    ResolvedRoutine longer = routine;
    for (Milliseconds total = length; total < std::chrono::hours(1); total += length)
        longer.steps.insert(longer.steps.end(), routine.steps.begin(), routine.steps.end());
    return longer;
}

/// A minute each: of the beginning of a routine (breathing, then repetitions), of holds with their
/// ways in and out, and of repetitions to a tempo.
void benchProcessor()
{
    const QTemporaryDir home;
    for (const char *kind : {"routine", "holds", "repetitions"}) {
        const Probe watched = probe(QString::fromLatin1(kind), 60, home.path());
        printRow(std::string("processor over a minute, ") + kind, number(watched.processor, " %"),
                 "<= 10 % of a core", watched.processor <= 10);
        printRow("memory after it", number(watched.kilobytes / 1024, " MB"), "(resident)", true);
    }
}

} // namespace

void runSessionBench()
{
    const Catalog catalog = Catalog::shipped();
    const CatalogRoutine &routine = *catalog.routine("seed-lying");
    SetClock clock;
    Session session(hourLong(routine.content, routine.length), {}, clock);
    const TimePoint begin = clock.now();
    session.start();
    // Ticks as an event loop gives them: a frame apart, some late.
    std::mt19937 random(1);
    std::uniform_int_distribution<int> frame(30, 36);
    Milliseconds latest{0};
    while (!session.is<Session::Finished>()) {
        clock.advance(Milliseconds(frame(random)));
        const Milliseconds now = clock.now() - begin;
        for (const Cue &cue : session.update())
            latest = std::max(latest, now - cue.at);
    }
    const Milliseconds drift = session.activeTime() - session.timeline().total();
    printRow("timer drift over an hour", number(static_cast<double>(drift.count()), " ms"), "0 ms",
             drift.count() == 0);
    printRow("latest cue of that hour", number(static_cast<double>(latest.count()), " ms"),
             "<= one frame, 36 ms", latest <= Milliseconds(36));

    SetClock stillClock;
    Session running(routine.content, {}, stillClock);
    running.start();
    const double tick = medianMilliseconds(1001, [&] {
        stillClock.advance(Milliseconds(33));
        running.update();
    });
    printRow("one tick of the engine", number(tick * 1000, " us"), "(25 a second)", true);
    benchProcessor();
}

} // namespace hipwise::bench
