#include "session/step_exchange.h"

#include "session/timeline_compiler.h"

#include <algorithm>

namespace hipwise {

StepExchange::StepExchange(const Timeline &before, const ResolvedRoutine &routine, std::size_t step,
                           const Pacing &pacing)
    : m_before(before)
    , m_step(step)
    , m_after(compile(routine, pacing))
{
    m_after = laidOut(m_after);
}

/// The new phases, those of other steps with the length that the person has given them.
Timeline StepExchange::laidOut(const Timeline &planned) const
{
    std::vector<Phase> phases = planned.phases();
    for (std::size_t index = 0; index < m_before.phases().size(); ++index) {
        const Phase &old = m_before.phase(index);
        const bool isOnTheWay = old.kind == PhaseKind::Prepare && old.step == m_step + 1;
        if (!isOfStep(old) && !isOnTheWay)
            phases[movedPhase(index)].duration = old.duration;
    }
    return Timeline(std::move(phases));
}

/// Of a phase of another step. Those before the step have their numbers, those after it are moved
/// by as many phases as it has more or less.
std::size_t StepExchange::movedPhase(std::size_t phase) const
{
    if (m_before.phase(phase).step < m_step)
        return phase;
    return phase + m_after.phases().size() - m_before.phases().size();
}

Milliseconds StepExchange::moved(Milliseconds active) const
{
    const Place place = m_before.at(active);
    if (isOfStep(m_before.phase(place.phase)))
        return m_after.phase(m_after.firstPhaseOf(m_step)).start;
    const Phase &now = m_after.phase(movedPhase(place.phase));
    return now.start + std::min(place.elapsed, now.duration);
}

std::vector<bool> StepExchange::moved(const std::vector<bool> &marks) const
{
    std::vector<bool> result(m_after.phases().size(), false);
    for (std::size_t index = 0; index < marks.size(); ++index) {
        if (!isOfStep(m_before.phase(index)))
            result[movedPhase(index)] = marks[index];
    }
    return result;
}

} // namespace hipwise
