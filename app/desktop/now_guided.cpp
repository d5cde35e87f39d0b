#include "desktop/now_guided.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("hipwise::NowGuided", text);
}

NowGuided::Status statusOf(const Session &session)
{
    if (session.is<Session::Running>() || session.is<Session::LeadIn>())
        return NowGuided::Status::Playing;
    const bool isOver = session.is<Session::Ready>() || session.is<Session::Finished>();
    return isOver ? NowGuided::Status::Stopped : NowGuided::Status::Paused;
}

QString titleOf(const Phase &phase, const Step &step)
{
    QString name = QString::fromStdString(step.name);
    if (!phase.side)
        return name;
    return *phase.side == Side::Left ? tr("%1, left side").arg(name)
                                     : tr("%1, right side").arg(name);
}

} // namespace

NowGuided nowGuided(const Session &session)
{
    const Timeline &timeline = session.timeline();
    const Place place = session.place();
    const Phase &phase = timeline.phase(place.phase);
    NowGuided now;
    now.status = statusOf(session);
    now.step = phase.step;
    now.title = titleOf(phase, session.routine().steps[phase.step].step);
    now.routine = QString::fromStdString(session.routine().routine.title);
    now.length = timeline.durationOf(phase.step);
    now.position =
        phase.start + place.elapsed - timeline.phase(timeline.firstPhaseOf(phase.step)).start;
    return now;
}

} // namespace hipwise
