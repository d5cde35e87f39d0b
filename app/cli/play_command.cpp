#include "cli/play_command.h"

#include "catalog/step_demands.h"
#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/interrupt_flag.h"
#include "cli/person_option.h"
#include "cli/printable.h"
#include "cli/scaled_clock.h"
#include "safety/easing.h"
#include "session/cues.h"
#include "session/minutes.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr double slowest = 0.1;
constexpr double fastest = 1000;
constexpr qsizetype kindWidth = 14; ///< of "end-of-session"

void print(const std::vector<Cue> &cues, QTextStream &out)
{
    for (const Cue &cue : cues) {
        out << fromUtf8(stampText(cue.at)) << "  "
            << fromUtf8(wordFor(cue.kind)).leftJustified(kindWidth) << "  " << fromUtf8(cue.text)
            << '\n';
    }
    out.flush();
}

void printTranscript(const Session &session, QTextStream &out)
{
    const Milliseconds beforeAll(-1);
    print(cuesBetween(session.routine(), session.timeline(), beforeAll, session.timeline().total()),
          out);
}

/// On a line of its own below the ^C that a terminal shows.
void printHowFar(const Session &session, QTextStream &out)
{
    const Phase &phase = session.phase();
    const Milliseconds total = session.timeline().total();
    out << "\nStopped at " << fromUtf8(stampText(total - session.place().totalLeft)) << " of "
        << fromUtf8(stampText(total)) << ", in step " << phase.step + 1 << " of "
        << session.routine().steps.size() << ".\n";
}

ResolvedRoutine easedOf(const ResolvedRoutine &routine, const Catalog &catalog)
{
    return eased(routine,
                 [&catalog](const Step &step) { return completeKeysOf(step, catalog.postures()); });
}

/// Cues come within 20 ms of their time, at any speed.
Milliseconds pollTime(double speed)
{
    constexpr double longest = 20;
    return Milliseconds(static_cast<int>(std::clamp(longest / speed, 1.0, longest)));
}

} // namespace

QString PlayCommand::name() const
{
    return QStringLiteral("play");
}

QString PlayCommand::usage() const
{
    return QStringLiteral("play ROUTINE [--speed N] [--first-side SIDE] "
                          "[--flags FLAG,...]");
}

QString PlayCommand::summary() const
{
    return QStringLiteral("Guides through a routine in the terminal, one line a cue.");
}

Options PlayCommand::options() const
{
    return {{QStringLiteral("speed"), QStringLiteral("SPEED"),
             QStringLiteral("So many times as fast, from 0.1 to 1000; max prints all at once.")},
            {QStringLiteral("first-side"), QStringLiteral("SIDE"),
             QStringLiteral("The side to begin with, left or right; left if not given.")},
            flagsOption()};
}

int PlayCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QString speedOption = QStringLiteral("speed");
    const QString sideOption = QStringLiteral("first-side");
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 1, 1, QStringLiteral("The routine")))
        return exit_status::wrongArguments;
    const bool isAtOnce = given.value(speedOption) == QLatin1String("max");
    const double speed =
        given.has(speedOption) && !isAtOnce ? given.value(speedOption).toDouble() : 1;
    if (!(speed >= slowest && speed <= fastest))
        return given.refuseValue(speedOption, QStringLiteral("a number from 0.1 to 1000, or max"),
                                 err);
    const auto side = sideFromWord(given.value(sideOption).toStdString());
    if (given.has(sideOption) && !side)
        return given.refuseValue(sideOption, QStringLiteral("left or right"), err);

    const auto flags = flagsToGuideBy(given, m_catalog, m_context.profile, err);
    if (!flags)
        return exit_status::wrongArguments;
    const auto routine = findRoutine(given.words().at(0), m_catalog, err);
    if (!routine || waitsForLook(given, m_catalog, m_context.profile, err))
        return exit_status::problems;
    const NextDose dose =
        doseToGuideBy(given, routine->content.routine.id, m_catalog, m_context, err);
    if (dose == NextDose::Paused)
        return exit_status::problems;
    const auto adapted = routineFor(*routine, *flags, m_catalog.catalog(), err);
    if (!adapted)
        return exit_status::problems;
    tellIfUnasked(given, m_context.profile, err);
    err << changesText(*adapted);
    err.flush(); // what to know before the first cue
    const ResolvedRoutine content = dose == NextDose::Easier
                                        ? easedOf(adapted->routine.content, m_catalog.catalog())
                                        : adapted->routine.content;
    Pacing pacing = adapted->pacing;
    pacing.firstSide = side.value_or(pacing.firstSide);
    if (isAtOnce)
        printTranscript(Session(content, pacing, m_context.clock), out);
    else
        guide(content, pacing, speed, out);
    return exit_status::done;
}

void PlayCommand::guide(const ResolvedRoutine &routine, const Pacing &pacing, double speed,
                        QTextStream &out) const
{
    const InterruptFlag interrupt;
    const ScaledClock clock(m_context.clock, speed);
    Session session(routine, pacing, clock);
    session.start();
    while (!interrupt.isRaised()) {
        print(session.update(), out);
        if (session.is<Session::Finished>())
            return;
        m_context.sleep(pollTime(speed));
    }
    session.stop();
    print(session.update(), out);
    printHowFar(session, out);
}

} // namespace hipwise
