#include "session/session.h"

#include "session/cues.h"
#include "session/timeline_compiler.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace hipwise {

namespace {

template<typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

constexpr Milliseconds longestPhase{std::chrono::hours(1)};

} // namespace

Session::Session(ResolvedRoutine routine, const Pacing &pacing, const Clock &clock)
    : m_routine(std::move(routine))
    , m_timeline(compile(m_routine, pacing))
    , m_clock(clock)
    , m_phaseDone(m_timeline.phases().size(), false)
{
}

Milliseconds Session::active() const
{
    return std::visit(
        Overloaded{
            [](const Ready &) { return Milliseconds(0); },
            [this](const Running &running) {
                return std::min(running.before + (m_clock.now() - running.since),
                                m_timeline.total());
            },
            [](const auto &resting) { return resting.active; },
        },
        m_state);
}

Milliseconds Session::leadInLeft() const
{
    const auto *lead = std::get_if<LeadIn>(&m_state);
    return lead ? std::max(lead->until - m_clock.now(), Milliseconds(0)) : Milliseconds(0);
}

bool Session::isUnderWay() const
{
    return !is<Ready>() && !is<Finished>();
}

/// Accounts for the time since the last call: cues, phases done, active time.
void Session::settle()
{
    settleLeadIn();
    if (!is<Running>())
        return;

    const Milliseconds now = active();
    for (std::size_t index = 0; index < m_phaseDone.size(); ++index) {
        const Milliseconds end = m_timeline.phase(index).end();
        if (end > m_settled && end <= now)
            m_phaseDone[index] = true;
    }
    std::vector<Cue> passed = cuesBetween(m_routine, m_timeline, m_cued, now);
    std::move(passed.begin(), passed.end(), std::back_inserter(m_pendingCues));
    m_activeTime += now - m_settled;
    m_settled = now;
    m_cued = now;
    if (now == m_timeline.total())
        enter(Finished{now});
}

void Session::settleLeadIn()
{
    auto *lead = std::get_if<LeadIn>(&m_state);
    if (!lead)
        return;
    constexpr std::array words{"Three", "Two", "One"};
    const Milliseconds passed = leadIn - leadInLeft();
    for (; lead->counted < 3 && passed >= std::chrono::seconds(lead->counted); ++lead->counted) {
        m_pendingCues.push_back(
            {lead->active, CueKind::Count, words[static_cast<std::size_t>(lead->counted)]});
    }
    if (m_clock.now() >= lead->until)
        enter(Running{lead->until, lead->active});
}

void Session::start()
{
    if (is<Ready>())
        enter(Running{m_clock.now(), Milliseconds(0)});
}

void Session::pause()
{
    settle();
    if (is<Running>() || is<LeadIn>())
        enter(Paused{active()});
}

void Session::resume()
{
    if (is<Paused>() || is<Interrupted>())
        enter(LeadIn{m_clock.now() + leadIn, active(), 0});
}

void Session::hurts()
{
    settle();
    if (isUnderWay() && !is<Interrupted>())
        enter(Interrupted{active()});
}

void Session::stop()
{
    settle();
    if (!is<Finished>())
        enter(Finished{active()});
}

/// The place jumped to begins anew: its own cues come, those between do not.
void Session::moveTo(Milliseconds active)
{
    m_settled = active;
    m_cued = active - Milliseconds(1);
    std::visit(Overloaded{
                   [](Ready &) {},
                   [](Finished &) {},
                   [this, active](Running &running) { running = {m_clock.now(), active}; },
                   [active](auto &resting) { resting.active = active; },
               },
               m_state);
    settle();
    if (active == m_timeline.total() && !is<Finished>())
        enter(Finished{active});
}

void Session::back()
{
    settle();
    if (!isUnderWay())
        return;
    const std::size_t step = phase().step;
    const Milliseconds start = m_timeline.phase(m_timeline.firstPhaseOf(step)).start;
    const bool toPrevious = step > 0 && active() - start < backToPrevious;
    moveTo(m_timeline.phase(m_timeline.firstPhaseOf(toPrevious ? step - 1 : step)).start);
}

void Session::skip()
{
    settle();
    if (!isUnderWay())
        return;
    const std::size_t next = phase().step + 1;
    if (next < m_routine.steps.size()) {
        moveTo(m_timeline.phase(m_timeline.firstPhaseOf(next)).start);
        return;
    }
    // Past the last step only the finish is left; past that, nothing.
    const Phase &finish = m_timeline.phases().back();
    moveTo(active() < finish.start ? finish.start : m_timeline.total());
}

void Session::repeatStep()
{
    settle();
    if (isUnderWay())
        moveTo(m_timeline.phase(m_timeline.firstPhaseOf(phase().step)).start);
}

void Session::ready()
{
    settle();
    if (isUnderWay() && isWaiting(phase().kind))
        moveTo(phase().end());
}

bool Session::canSwitchSide() const
{
    return isUnderWay() && step().step.laterality == Laterality::Unilateral
        && phase().kind != PhaseKind::Finish;
}

void Session::switchSide()
{
    settle();
    if (!canSwitchSide())
        return;
    const std::vector<Phase> &phases = m_timeline.phases();
    const std::size_t here = place().phase;
    const auto change = std::find_if(phases.begin(), phases.end(), [this](const Phase &each) {
        return each.kind == PhaseKind::SwitchSide && each.step == phase().step;
    });
    const auto changeIndex = static_cast<std::size_t>(change - phases.begin());
    moveTo(here < changeIndex ? change->start
                              : phases[m_timeline.firstPhaseOf(change->step) + 1].start);
}

bool Session::canAddTime() const
{
    return isUnderWay() && isAdjustable(phase().kind);
}

void Session::addTime(Milliseconds time)
{
    settle();
    if (!canAddTime())
        return;
    const Place here = place();
    const Milliseconds duration = std::clamp(phase().duration + time, here.elapsed, longestPhase);
    const Milliseconds at = active();
    m_timeline = m_timeline.withDuration(here.phase, duration);
    if (duration == here.elapsed) {
        // Cut short by the person counts as done, like a hold that ran out.
        m_phaseDone[here.phase] = true;
        moveTo(at);
    }
}

std::vector<Cue> Session::update()
{
    settle();
    return std::exchange(m_pendingCues, {});
}

Milliseconds Session::activeTime() const
{
    if (!is<Running>())
        return m_activeTime;
    return m_activeTime + active() - m_settled;
}

std::vector<StepOutcome> Session::outcomes() const
{
    return hipwise::outcomes(m_routine, m_timeline, m_phaseDone);
}

} // namespace hipwise
