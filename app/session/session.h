#pragma once

#include "model/routine.h"
#include "session/cue.h"
#include "session/outcome.h"
#include "session/pacing.h"
#include "session/session_snapshot.h"
#include "session/timeline.h"

#include <optional>
#include <variant>
#include <vector>

namespace hipwise {

/// One person doing one routine once. No timers, no signals: it takes a clock, and whoever owns
/// it calls update() as often as it likes and reads the state.
///
///                start    pause   hurts        resume  lead-in over  stop      time is up
///   Ready        Running  -       -            -       -             Finished  -
///   Running      -        Paused  Interrupted  -       -             Finished  Finished
///   LeadIn       -        Paused  Interrupted  -       Running       Finished  -
///   Paused       -        -       Interrupted  LeadIn  -             Finished  -
///   Interrupted  -        -       -            LeadIn  -             Finished  -
///
/// "-" leaves the state as it is, and so does everything once Finished. The ways through the
/// routine (back, skip and so on) move the place and keep the state; once Finished and before
/// the start they do nothing. Where the pacing waits for the person, time stands still in the last
/// moment of a set of repetitions until ready().
class Session
{
public:
    struct Ready
    {};
    struct Running
    {
        TimePoint since;
        Milliseconds before; ///< active time at \a since
    };
    /// The three seconds after a pause.
    struct LeadIn
    {
        TimePoint until;
        Milliseconds active;
        int counted = 0; ///< of "three, two, one"
    };
    struct Paused
    {
        Milliseconds active;
    };
    /// Something hurts.
    struct Interrupted
    {
        Milliseconds active;
        std::optional<TimePoint> restUntil{}; ///< while resting, and after
    };
    struct Finished
    {
        Milliseconds active;
    };
    using State = std::variant<Ready, Running, LeadIn, Paused, Interrupted, Finished>;

    static constexpr Milliseconds leadIn{3'000};
    /// back() within this time of a step's start goes to the step before.
    static constexpr Milliseconds backToPrevious{3'000};
    /// Longer than this no phase is made; one that is planned so may be.
    static constexpr Milliseconds longestPhase{std::chrono::hours(1)};

    /// \a clock must outlive the session.
    Session(ResolvedRoutine routine, const Pacing &pacing, const Clock &clock);

    /// The session that \a snapshot was taken of, by the same routine and pacing, in another run
    /// of the program. What was under way is paused, and what was interrupted still is, without
    /// its rest. nullopt where the snapshot cannot be of them.
    static std::optional<Session> restored(ResolvedRoutine routine, const Pacing &pacing,
                                           const SessionSnapshot &snapshot, const Clock &clock);

    /// As of the last verb or update(); cues that update() has yet to hand out are not in it.
    SessionSnapshot snapshot() const;

    const State &state() const { return m_state; }
    const ResolvedRoutine &routine() const { return m_routine; }
    const Pacing &pacing() const { return m_pacing; }
    const Timeline &timeline() const { return m_timeline; }

    /// Where it is now, whether or not update() has been called since.
    Place place() const { return m_timeline.at(active()); }
    const Phase &phase() const { return m_timeline.phase(place().phase); }
    const PrescribedStep &step() const { return m_routine.steps[phase().step]; }
    /// What is left of the count-down after a pause; zero in any other state.
    Milliseconds leadInLeft() const;
    /// What is left of a rest() while something hurts; zero if there is none.
    Milliseconds restLeft() const;

    template<typename S>
    bool is() const
    {
        return std::holds_alternative<S>(m_state);
    }

    void start();
    void pause();
    void resume();
    void hurts();
    /// Counts a rest of this length while something hurts. Its end changes nothing by itself.
    void rest(Milliseconds length);
    void stop();

    /// To the start of the step; within its first three seconds, of the step before.
    void back();
    /// To the start of the next step, or to the end after the last.
    void skip();
    /// To the start of the step.
    void repeatStep();
    /// Ends a preparation, rest or change of side, and a set of repetitions that waits for it: that
    /// counts as done, and needs time to run.
    void ready();
    /// To the other side of a step that does its sides one after the other: from the first to the
    /// change of side, from the second to the preparation, so that there is time to turn over.
    void switchSide();
    /// Makes the phase longer or shorter. Taking off all that is left of it ends it, and counts
    /// as done; repeated, it is as long as before.
    void addTime(Milliseconds time);

    /// Puts \a step in the place of the one at \a index, as a step that hurt is made smaller or
    /// easier. The step under way begins anew, and nothing of it counts as done; elsewhere the
    /// place stays, as does all that was done or made longer of other steps. An index beyond the
    /// routine, and all once Finished, is let be.
    void replaceStep(std::size_t index, PrescribedStep step);

    bool canAddTime() const;
    bool canSwitchSide() const;

    /// Lives through the time that has passed. Returns the cues of it, oldest first; of the time
    /// before a jump or pause none is lost, of the time jumped over none is given.
    std::vector<Cue> update();

    /// How long it really ran, without pauses, with what was done twice.
    Milliseconds activeTime() const;
    std::vector<StepOutcome> outcomes() const;

private:
    bool isUnderWay() const;
    Milliseconds active() const;
    Milliseconds reachFrom(Milliseconds active) const;
    const Phase &settledPhase() const;
    Milliseconds startOf(std::size_t step) const;
    void settle();
    bool hasSlept();
    void settleLeadIn();
    void settleRunning();
    void settleWaiting();
    void moveTo(Milliseconds active);
    void jumpTo(Milliseconds active);
    void shiftTo(Milliseconds active);
    void enter(State state) { m_state = state; }

    ResolvedRoutine m_routine;
    Pacing m_pacing;
    Timeline m_timeline;
    const Clock &m_clock;
    Milliseconds m_asleep; ///< of the machine, when last looked
    State m_state = Ready();
    Milliseconds m_settled{0};      ///< active time and done phases are accounted for up to here
    Milliseconds m_cued{-1};        ///< and the cues up to and with this moment
    Milliseconds m_jumpedTo{0};     ///< where the step before did not end by itself
    Milliseconds m_activeTime{0};   ///< lived through so far, in any order
    std::vector<bool> m_phaseDone;  ///< per phase of the timeline
    std::vector<Cue> m_pendingCues; ///< passed, not yet handed out
};

} // namespace hipwise
