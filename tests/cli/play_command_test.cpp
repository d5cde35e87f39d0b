#include "terminal.h"

#include "cli/exit_status.h"
#include "session/cues.h"
#include "session/minutes.h"
#include "session/timeline_compiler.h"

#include <csignal>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

QStringList transcriptOf(const std::string &id, const Pacing &pacing = {})
{
    const Catalog catalog = Catalog::shipped();
    const ResolvedRoutine routine = catalog.routine(id)->content;
    const Timeline timeline = compile(routine, pacing);
    QStringList lines;
    for (const Cue &cue : cuesBetween(routine, timeline, -1ms, timeline.total())) {
        const auto kind = wordFor(cue.kind);
        lines.append(
            QString::fromStdString(stampText(cue.at)) + QStringLiteral("  ") +
            QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())).leftJustified(14) +
            QStringLiteral("  ") + QString::fromStdString(cue.text));
    }
    return lines;
}

} // namespace

TEST_CASE("At once, the transcript has every cue in order with its time", "[cli]")
{
    Terminal terminal;
    const Ran ran = terminal.run(QStringLiteral("play seed-lying --speed max"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    CHECK(ran.lines() == transcriptOf("seed-lying"));
    CHECK(terminal.slept() == 0ms);
    QStringList sorted = ran.lines();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString &a, const QString &b) { return a.left(5) < b.left(5); });
    CHECK(sorted == ran.lines());
}

TEST_CASE("List, show and the end of the transcript agree on the length", "[cli]")
{
    Terminal terminal;
    terminal.write(QStringLiteral("routines/morning.json"), routineFile("morning"));
    for (const auto &routine : terminal.run(QStringLiteral("list --json")).json()) {
        const auto id = QString::fromStdString(routine.at("id").get<std::string>());
        INFO(id.toStdString());
        const QString transcript =
            terminal
                .run({QStringLiteral("play"), id, QStringLiteral("--speed"), QStringLiteral("max")})
                .lines()
                .last();
        CHECK(transcript.contains(QStringLiteral("end-of-session")));
        const QString length = transcript.left(5) + QStringLiteral(" min");
        CHECK(terminal.run(QStringLiteral("list"))
                  .lines()
                  .filter(id + u' ')
                  .value(0)
                  .contains(length));
        CHECK(terminal.run({QStringLiteral("show"), id}).out.contains(length));
        const int seconds = transcript.left(2).toInt() * 60 + transcript.mid(3, 2).toInt();
        CHECK(routine.at("total_s") == seconds);
    }
}

TEST_CASE("With --first-side right it begins on the right", "[cli]")
{
    const Ran left =
        Terminal().run(QStringLiteral("play seed-lying --speed max --first-side left"));
    const Ran right =
        Terminal().run(QStringLiteral("play seed-lying --first-side right --speed max"));
    CHECK(left.lines() == transcriptOf("seed-lying"));
    CHECK(right.lines() == transcriptOf("seed-lying", {.firstSide = Side::Right}));
    CHECK(right.lines()
              .filter(QStringLiteral("get-ready"))
              .filter(QStringLiteral("Single knee to chest, right side."))
              .size() == 1);
}

TEST_CASE("In real time each cue comes when it is due", "[cli]")
{
    Terminal terminal;
    const Ran ran = terminal.run(QStringLiteral("play desk-break-3"));
    CHECK(ran.status == 0);
    CHECK(ran.lines() == transcriptOf("desk-break-3"));
    const Milliseconds length = Catalog::shipped().routine("desk-break-3")->length;
    CHECK(terminal.slept() >= length);
    CHECK(terminal.slept() <= length + 20ms);
    CHECK(terminal.longestSleep() <= 20ms);
}

TEST_CASE("With --speed 10 it takes a tenth of the time", "[cli]")
{
    Terminal terminal;
    const Ran ran = terminal.run(QStringLiteral("play desk-break-3 --speed 10"));
    CHECK(ran.lines() == transcriptOf("desk-break-3"));
    const Milliseconds length = Catalog::shipped().routine("desk-break-3")->length;
    CHECK(terminal.slept() >= length / 10);
    CHECK(terminal.slept() <= length / 10 + 20ms);
}

TEST_CASE("Speeds below one and with a fraction are speeds", "[cli]")
{
    Terminal terminal;
    CHECK(terminal.run(QStringLiteral("play desk-break-3 --speed 0.5")).status == 0);
    CHECK(terminal.slept() >= 2 * Catalog::shipped().routine("desk-break-3")->length);
}

TEST_CASE("Ctrl-C ends the session with a line that says how far it got", "[cli]")
{
    Terminal terminal;
    terminal.setOnSleep([&terminal] {
        if (terminal.slept() == 40s)
            std::raise(SIGINT);
    });

    const Ran ran = terminal.run(QStringLiteral("play desk-break-3"));

    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    const std::string total = stampText(Catalog::shipped().routine("desk-break-3")->length);
    CHECK(ran.lines().last().toStdString() == "Stopped at 00:40 of " + total + ", in step 2 of 5.");
    const QStringList whole = transcriptOf("desk-break-3");
    const QStringList until = ran.lines().mid(0, ran.lines().size() - 1);
    CHECK(until == whole.mid(0, until.size()));
    CHECK(until.last().left(5) <= QStringLiteral("00:40"));
    CHECK(whole[until.size()].left(5) >= QStringLiteral("00:40"));
}

TEST_CASE("A routine that hurt the last time is not guided, and the reason is told", "[cli]")
{
    Terminal terminal;
    terminal.setCourses("seed-lying", {{.checkOut = CheckOut{.pain = 8}}});
    const Ran ran = terminal.run(QStringLiteral("play seed-lying --speed max"));
    CHECK(ran.status == exit_status::problems);
    CHECK(ran.out == QString());
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: This routine waits until")));
    CHECK(ran.err.endsWith(QStringLiteral("Last time: Pain is 8 of 10.\n")));

    CHECK(terminal.run(QStringLiteral("play seed-seated --speed max")).err == QString());
    CHECK(terminal.run(QStringLiteral("play seed-lying --speed max --flags none")).err ==
          QString());
}

TEST_CASE("After a session that went up the next is guided eased", "[cli]")
{
    Terminal terminal;
    terminal.setCourses("seed-lying", {{.checkOut = CheckOut{.pain = 4}}});
    const Ran ran = terminal.run(QStringLiteral("play seed-lying --speed max"));
    CHECK(ran.status == exit_status::done);
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: Easier")));
    CHECK(ran.lines().last().left(5) < transcriptOf("seed-lying").last().left(5));
}
