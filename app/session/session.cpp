#include "session/session.h"

#include "session/cues.h"
#include "session/open_set.h"
#include "session/step_exchange.h"
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

template<typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>; // Clang has needed this until 17

bool hasOtherSide(const PrescribedStep &step, const Phase &phase)
{
    return step.step.laterality == Laterality::Unilateral && phase.kind != PhaseKind::Finish;
}

} // namespace

Session::Session(ResolvedRoutine routine, const Pacing &pacing, const Clock &clock)
    : m_routine(std::move(routine))
    , m_pacing(pacing)
    , m_timeline(compile(m_routine, pacing))
    , m_clock(clock)
    , m_asleep(clock.asleep())
    , m_phaseDone(m_timeline.phases().size(), false)
{}

Milliseconds Session::active() const
{
    return std::visit(Overloaded{
                          [](const Ready &) { return Milliseconds(0); },
                          [this](const Running &running) {
                              return std::min(running.before + (m_clock.now() - running.since),
                                              reachFrom(running.before));
                          },
                          [this](const LeadIn &lead) {
                              const Milliseconds over = m_clock.now() - lead.until;
                              return std::min(lead.active + std::max(over, Milliseconds(0)),
                                              reachFrom(lead.active));
                          },
                          [](const auto &resting) { return resting.active; },
                      },
                      m_state);
}

/// As far as time alone leads: a set that waits for the person is not over before they say so.
Milliseconds Session::reachFrom(Milliseconds active) const
{
    const std::vector<Phase> &phases = m_timeline.phases();
    const auto waiting = std::ranges::find_if(
        phases, [active](const Phase &phase) { return isOpenSet(phase) && phase.end() > active; });
    return waiting == phases.end() ? m_timeline.total() : waiting->end() - Milliseconds(1);
}

/// The verbs go by the moment of their settle(): the clock may have moved on since.
const Phase &Session::settledPhase() const
{
    return m_timeline.phase(m_timeline.at(m_settled).phase);
}

Milliseconds Session::startOf(std::size_t step) const
{
    return m_timeline.phase(m_timeline.firstPhaseOf(step)).start;
}

Milliseconds Session::leadInLeft() const
{
    const auto *lead = std::get_if<LeadIn>(&m_state);
    return lead ? std::max(lead->until - m_clock.now(), Milliseconds(0)) : Milliseconds(0);
}

Milliseconds Session::restLeft() const
{
    const auto *interrupted = std::get_if<Interrupted>(&m_state);
    if (!interrupted || !interrupted->restUntil)
        return Milliseconds(0);
    return std::max(*interrupted->restUntil - m_clock.now(), Milliseconds(0));
}

bool Session::isUnderWay() const
{
    return !is<Ready>() && !is<Finished>();
}

/// Accounts for the time since the last call: cues, phases done, active time.
void Session::settle()
{
    settleLeadIn();
    if (is<Running>())
        settleRunning();
}

void Session::settleRunning()
{
    const Milliseconds now = active();
    for (std::size_t index = 0; index < m_phaseDone.size(); ++index) {
        const Milliseconds end = m_timeline.phase(index).end();
        if (end > m_settled && end <= now)
            m_phaseDone[index] = true;
    }
    std::vector<Cue> passed = cuesBetween(m_routine, m_timeline, m_cued, now);
    std::copy_if(std::make_move_iterator(passed.begin()), std::make_move_iterator(passed.end()),
                 std::back_inserter(m_pendingCues), [this](const Cue &cue) {
                     return cue.kind != CueKind::EndOfStep || cue.at != m_jumpedTo;
                 });
    m_activeTime += now - m_settled;
    m_settled = now;
    m_cued = now;
    if (now == m_timeline.total())
        enter(Finished{now});
    else
        settleWaiting();
}

/// Time in which nothing goes on because a set waits for the person is lived through, too.
void Session::settleWaiting()
{
    auto &running = std::get<Running>(m_state);
    const Milliseconds reach = reachFrom(running.before);
    if (reach == m_timeline.total())
        return;
    const TimePoint now = m_clock.now();
    const Milliseconds waited = running.before + (now - running.since) - reach;
    if (waited <= Milliseconds(0))
        return;
    m_activeTime += waited;
    running = {now, reach};
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
    m_asleep = m_clock.asleep();
    if (is<Ready>())
        enter(Running{m_clock.now(), Milliseconds(0)});
}

void Session::pause()
{
    settle();
    if (is<Running>() || is<LeadIn>())
        enter(Paused{m_settled});
}

void Session::resume()
{
    m_asleep = m_clock.asleep(); // what it slept through paused is over
    if (is<Paused>() || is<Interrupted>())
        enter(LeadIn{m_clock.now() + leadIn, m_settled, 0});
}

void Session::hurts()
{
    settle();
    if (isUnderWay() && !is<Interrupted>())
        enter(Interrupted{m_settled});
}

void Session::rest(Milliseconds length)
{
    if (auto *interrupted = std::get_if<Interrupted>(&m_state))
        interrupted->restUntil = m_clock.now() + length;
}

void Session::stop()
{
    settle();
    if (!is<Finished>())
        enter(Finished{m_settled});
}

/// The place jumped to begins anew: its own cues come, those between do not.
void Session::moveTo(Milliseconds active)
{
    m_settled = active;
    m_cued = active - Milliseconds(1);
    std::visit(Overloaded{
                   [](Ready &) {},
                   [](Finished &) {},
                   [this, active](Running &running) {
                       running = {m_clock.now(), active};
                   },
                   [active](auto &resting) { resting.active = active; },
               },
               m_state);
    settle();
    if (active == m_timeline.total() && !is<Finished>())
        enter(Finished{active});
}

/// A place come to by a jump: the step before it has not just been done.
void Session::jumpTo(Milliseconds active)
{
    m_jumpedTo = active;
    moveTo(active);
}

/// The same moment on another timeline: nothing begins anew.
void Session::shiftTo(Milliseconds active)
{
    const Milliseconds by = active - m_settled;
    m_settled += by;
    m_cued += by;
    std::visit(Overloaded{
                   [](Ready &) {},
                   [](Finished &) {},
                   [by](Running &running) { running.before += by; },
                   [by](auto &resting) { resting.active += by; },
               },
               m_state);
}

void Session::back()
{
    settle();
    if (!isUnderWay())
        return;
    const std::size_t step = settledPhase().step;
    const bool toPrevious = step > 0 && m_settled - startOf(step) < backToPrevious;
    jumpTo(startOf(toPrevious ? step - 1 : step));
}

void Session::skip()
{
    settle();
    if (!isUnderWay())
        return;
    const std::size_t next = settledPhase().step + 1;
    if (next < m_routine.steps.size()) {
        jumpTo(startOf(next));
        return;
    }
    // Past the last step only the finish is left; past that, nothing.
    const Phase &finish = m_timeline.phases().back();
    jumpTo(m_settled < finish.start ? finish.start : m_timeline.total());
}

void Session::repeatStep()
{
    settle();
    if (isUnderWay())
        jumpTo(startOf(settledPhase().step));
}

void Session::ready()
{
    settle();
    if (!isUnderWay())
        return;
    const std::size_t index = m_timeline.at(m_settled).phase;
    const bool isSet = is<Running>() && isOpenSet(settledPhase());
    if (isSet)
        m_phaseDone[index] = true;
    if (isSet || isWaiting(settledPhase().kind))
        moveTo(settledPhase().end());
}

bool Session::canSwitchSide() const
{
    return isUnderWay() && hasOtherSide(step(), phase());
}

void Session::switchSide()
{
    settle();
    const std::size_t step = settledPhase().step;
    if (!isUnderWay() || !hasOtherSide(m_routine.steps[step], settledPhase()))
        return;
    const std::vector<Phase> &phases = m_timeline.phases();
    const auto change = std::find_if(phases.begin(), phases.end(), [step](const Phase &each) {
        return each.kind == PhaseKind::SwitchSide && each.step == step;
    });
    const bool onFirstSide = m_settled < change->start;
    jumpTo(onFirstSide ? change->start : startOf(step));
}

void Session::replaceStep(std::size_t index, PrescribedStep step)
{
    settle();
    if (is<Finished>() || index >= m_routine.steps.size())
        return;
    const bool isUnderWay = settledPhase().step == index;
    m_routine.steps[index] = std::move(step);
    if (index < m_routine.routine.prescriptions.size())
        m_routine.routine.prescriptions[index] = prescription(m_routine.steps[index]);
    const StepExchange exchange(m_timeline, m_routine, index, m_pacing);
    const Milliseconds settled = exchange.moved(m_settled);
    m_jumpedTo = exchange.moved(m_jumpedTo);
    m_phaseDone = exchange.moved(m_phaseDone);
    m_timeline = exchange.timeline();
    if (isUnderWay)
        jumpTo(settled);
    else
        shiftTo(settled);
}

bool Session::canAddTime() const
{
    return isUnderWay() && isAdjustable(phase().kind);
}

void Session::addTime(Milliseconds time)
{
    settle();
    if (!isUnderWay() || !isAdjustable(settledPhase().kind))
        return;
    const Place here = m_timeline.at(m_settled);
    if (here.left + time <= Milliseconds(0)) {
        m_phaseDone[here.phase] = true;
        moveTo(settledPhase().end());
        return;
    }
    const Milliseconds planned = settledPhase().duration;
    m_timeline = m_timeline.withDuration(here.phase,
                                         std::min(planned + time, std::max(planned, longestPhase)));
}

/// Nobody stretches before a lid that was shut: after a suspend the person says when to go on.
bool Session::hasSlept()
{
    constexpr Milliseconds leastSleep{
        1'000}; // less is the reading of two clocks one after the other
    const Milliseconds before = std::exchange(m_asleep, m_clock.asleep());
    return m_asleep - before >= leastSleep;
}

std::vector<Cue> Session::update()
{
    settle();
    if (hasSlept())
        pause();
    return std::exchange(m_pendingCues, {});
}

Milliseconds Session::activeTime() const
{
    return m_activeTime + active() - m_settled;
}

std::vector<StepOutcome> Session::outcomes() const
{
    return hipwise::outcomes(m_routine, m_timeline, m_phaseDone);
}

} // namespace hipwise
