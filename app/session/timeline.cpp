#include "session/timeline.h"

#include <algorithm>
#include <cassert>

namespace hipwise {

Timeline::Timeline(std::vector<Phase> phases)
    : m_phases(std::move(phases))
{
    assert(!m_phases.empty());
    Milliseconds start{0};
    for (Phase &phase : m_phases) {
        phase.start = start;
        start = phase.end();
    }
}

Place Timeline::at(Milliseconds active) const
{
    active = std::clamp(active, Milliseconds(0), total());
    const auto later =
        std::upper_bound(m_phases.begin(), m_phases.end(), active,
                         [](Milliseconds time, const Phase &phase) { return time < phase.start; });
    const auto index = static_cast<std::size_t>(later - m_phases.begin()) - 1;
    const Phase &phase = m_phases[index];
    return {index, active - phase.start, phase.end() - active, total() - active};
}

std::size_t Timeline::firstPhaseOf(std::size_t step) const
{
    const auto first = std::find_if(m_phases.begin(), m_phases.end(),
                                    [step](const Phase &phase) { return phase.step == step; });
    return static_cast<std::size_t>(first - m_phases.begin());
}

Milliseconds Timeline::durationOf(std::size_t step) const
{
    Milliseconds sum{0};
    for (const Phase &phase : m_phases) {
        if (phase.step == step)
            sum += phase.duration;
    }
    return sum;
}

Timeline Timeline::withDuration(std::size_t phase, Milliseconds duration) const
{
    std::vector<Phase> phases = m_phases;
    phases.at(phase).duration = duration;
    return Timeline(std::move(phases));
}

} // namespace hipwise
