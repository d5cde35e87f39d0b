#include "session/motion.h"

#include "session/breath.h"
#include "session/demonstration.h"
#include "session/key_path.h"
#include "session/open_set.h"

#include <algorithm>

namespace hipwise {

namespace {

/// The coming movement is shown before the count-down of the preparation, if there is time.
constexpr Milliseconds stillBefore{1'000};
constexpr Milliseconds stillAfter{3'000};
/// A repetition of a step that is done for a length of time.
constexpr Milliseconds calmRepetition{6'000};
constexpr Milliseconds endAfter{2'000}; ///< with reduced motion

double partOf(Milliseconds time, Milliseconds whole)
{
    return whole.count() > 0
               ? static_cast<double>(time.count()) / static_cast<double>(whole.count())
               : 1;
}

/// What one place of a timeline shows.
class Moment
{
public:
    Moment(const Timeline &timeline, const Place &place, const PrescribedStep &step)
        : m_timeline(timeline)
        , m_place(place)
        , m_phase(timeline.phase(place.phase))
        , m_step(step)
        , m_path(step.step)
    {}

    Motion full()
    {
        m_motion.side = side();
        switch (m_phase.kind) {
        case PhaseKind::Prepare:
            prepare();
            break;
        case PhaseKind::Move:
            moveTo(m_path.outAt(eased(passed())));
            break;
        case PhaseKind::Hold:
            m_motion.breath = breathAt(m_place.elapsed);
            hold();
            break;
        case PhaseKind::Repeat:
            if (isOpenSet(m_phase))
                repeatByTempo();
            else
                moveTo(m_path.repetitionAt(passed()));
            break;
        case PhaseKind::Release:
            moveTo(m_path.outAt(1 - eased(passed())));
            break;
        case PhaseKind::Rest:
        case PhaseKind::SwitchSide:
        case PhaseKind::Finish:
            break;
        }
        return m_motion;
    }

    Motion reduced()
    {
        m_motion.side = side();
        if (m_phase.kind != PhaseKind::Finish && sinceGettingReady() >= endAfter)
            m_motion.along = m_path.outAt(1);
        return m_motion;
    }

private:
    double passed() const { return partOf(m_place.elapsed, m_phase.duration); }

    void moveTo(double place)
    {
        m_motion.along = place;
        m_motion.moves = m_path.moves();
    }

    /// Coming out of the last step has no side, but the figure need not turn round for it.
    std::optional<Side> side() const
    {
        std::size_t index = m_place.phase;
        while (!m_timeline.phase(index).side && index > 0 &&
               m_timeline.phase(index - 1).step == m_phase.step)
            --index;
        return m_timeline.phase(index).side;
    }

    void prepare()
    {
        const Milliseconds begin = m_phase.duration - stillAfter - Demonstration::length;
        const Milliseconds elapsed = m_place.elapsed - begin;
        if (begin < stillBefore || elapsed < Milliseconds(0))
            return;
        m_motion.along = Demonstration::placeAt(elapsed, m_path);
        m_motion.moves = Demonstration::movesAt(elapsed, m_path);
    }

    void hold()
    {
        if (m_step.dose.hold.count() > 0) {
            m_motion.along = m_path.outAt(1);
            return;
        }
        switch (m_step.step.kind) {
        case StepKind::Breathing:
            m_motion.along = m_path.outAt(m_motion.breath);
            break;
        case StepKind::Rest:
            break;
        case StepKind::Static:
        case StepKind::Isometric:
        case StepKind::SelfTest:
            stay();
            break;
        case StepKind::Dynamic:
        case StepKind::Strength:
            repeatCalmly();
            break;
        }
    }

    /// Into the end and out of it within the time of the phase.
    void stay()
    {
        const double out = partOf(m_place.elapsed, Demonstration::out);
        const double back = partOf(m_place.left, Demonstration::back);
        m_motion.along = m_path.outAt(eased(std::min(out, back)));
        m_motion.moves = m_path.moves() && (out < 1 || back < 1);
    }

    /// A repetition that would not come to its end is not begun, but for the only one.
    void repeatCalmly()
    {
        const auto number = m_place.elapsed / calmRepetition;
        const bool isAlternating = m_step.step.laterality == Laterality::Alternating;
        if (isAlternating && m_motion.side && number % 2 == 1)
            m_motion.side = otherSide(*m_motion.side);
        if (number > 0 && (number + 1) * calmRepetition > m_phase.duration)
            return;
        const Milliseconds length = std::min(calmRepetition, m_phase.duration);
        moveTo(m_path.repetitionAt(partOf(m_place.elapsed - number * calmRepetition, length)));
    }

    /// As often as is planned; then the figure waits, as the session does.
    void repeatByTempo()
    {
        const Milliseconds tempo = m_step.dose.tempo;
        if (tempo.count() <= 0 || m_place.left <= Milliseconds(1))
            return;
        const auto number = m_place.elapsed / tempo;
        const bool isAlternating = m_step.step.laterality == Laterality::Alternating;
        if (isAlternating && m_motion.side && number % 2 == 1)
            m_motion.side = otherSide(*m_motion.side);
        moveTo(m_path.repetitionAt(partOf(m_place.elapsed - number * tempo, tempo)));
    }

    /// Time since the preparation of this step, or since the change to this side.
    Milliseconds sinceGettingReady() const
    {
        std::size_t index = m_place.phase;
        while (index > 0 && m_timeline.phase(index - 1).step == m_phase.step &&
               m_timeline.phase(index).kind != PhaseKind::SwitchSide)
            --index;
        return m_phase.start + m_place.elapsed - m_timeline.phase(index).start;
    }

    const Timeline &m_timeline;
    const Place m_place;
    const Phase &m_phase;
    const PrescribedStep &m_step;
    const KeyPath m_path;
    Motion m_motion;
};

} // namespace

Motion motionAt(const Timeline &timeline, const Place &place, const PrescribedStep &step,
                MotionStyle style)
{
    Moment moment(timeline, place, step);
    return style == MotionStyle::Full ? moment.full() : moment.reduced();
}

Place atFrame(Place place)
{
    const Milliseconds since = place.elapsed % motionFrame;
    place.elapsed -= since;
    place.left += since;
    place.totalLeft += since;
    return place;
}

Motion demonstrationAt(Milliseconds elapsed, const Step &step, MotionStyle style)
{
    const KeyPath path(step);
    Motion motion;
    if (style == MotionStyle::Reduced) {
        motion.along = elapsed >= endAfter ? path.outAt(1) : 0;
        return motion;
    }
    const Milliseconds within = elapsed % (stillBefore + Demonstration::length) - stillBefore;
    if (within > Milliseconds(0)) {
        motion.along = Demonstration::placeAt(within, path);
        motion.moves = Demonstration::movesAt(within, path);
    }
    return motion;
}

} // namespace hipwise
