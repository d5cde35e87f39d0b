#include "ui/player/next_up.h"

#include "model/dose.h"
#include "ui/style/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::NextUp", text);
}

QString sideName(Side side)
{
    return side == Side::Left ? translated("left") : translated("right");
}

bool isWaypoint(const Phase &phase)
{
    return phase.kind == PhaseKind::Prepare || phase.kind == PhaseKind::SwitchSide ||
           phase.kind == PhaseKind::Finish || phase.kind == PhaseKind::Rest;
}

/// What this step asks for, for the waits before it.
QString doseText(const PrescribedStep &step, std::optional<Side> side)
{
    QString text = toQString(badge(step.dose, Laterality::Bilateral));
    if (step.dose.hold.count() > 0)
        text = translated("Hold %1").arg(text);
    else if (step.step.kind == StepKind::Breathing)
        text = translated("Breathe calmly for %1").arg(text);
    if (side && step.step.laterality == Laterality::Unilateral)
        text = translated("%1, %2 side").arg(text, sideName(*side));
    return text;
}

QString repetitionText(const ResolvedRoutine &routine, const Phase &rest)
{
    const Step &step = routine.steps[rest.step].step;
    // The rest before repetition 3 carries its number; one between sets carries none.
    if (rest.repetition == 0)
        return translated("Set %1 of %2").arg(rest.set).arg(rest.sets);
    const bool isLast = rest.repetition == rest.repetitions && rest.set == rest.sets;
    if (!rest.side || step.laterality != Laterality::Unilateral)
        return translated("Again, %1 of %2").arg(rest.repetition).arg(rest.repetitions);
    if (isLast)
        return translated("Once more on the %1").arg(sideName(*rest.side));
    return translated("Again on the %1, %2 of %3")
        .arg(sideName(*rest.side))
        .arg(rest.repetition)
        .arg(rest.repetitions);
}

NextUp describe(const ResolvedRoutine &routine, const Phase &next)
{
    const PrescribedStep &step = routine.steps[next.step];
    const auto seconds = next.duration.count() / 1000;
    switch (next.kind) {
    case PhaseKind::Rest:
        return {translated("Next, after %1 s rest").arg(seconds), repetitionText(routine, next),
                next.step, next.side};
    case PhaseKind::SwitchSide:
        return {translated("Next"), translated("Change to the %1 side").arg(sideName(*next.side)),
                next.step, next.side};
    case PhaseKind::Prepare:
        return {translated("Next"), toQString(step.step.name), next.step, next.side};
    default:
        return {translated("Next"), translated("The end. Come out slowly"), next.step, next.side};
    }
}

} // namespace

NextUp nextUp(const ResolvedRoutine &routine, const Timeline &timeline, std::size_t index)
{
    const Phase &phase = timeline.phase(index);
    const PrescribedStep &step = routine.steps[phase.step];
    if (phase.kind == PhaseKind::Prepare || phase.kind == PhaseKind::SwitchSide)
        return {translated("Then"), doseText(step, phase.side), phase.step, phase.side};
    if (phase.kind == PhaseKind::Rest)
        return {translated("Then"), repetitionText(routine, phase), phase.step, phase.side};
    for (std::size_t i = index + 1; i < timeline.phases().size(); ++i) {
        if (isWaypoint(timeline.phase(i)))
            return describe(routine, timeline.phase(i));
    }
    return {translated("Then"), translated("Your summary"), phase.step, phase.side};
}

} // namespace hipwise
