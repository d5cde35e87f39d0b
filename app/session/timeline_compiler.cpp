#include "session/timeline_compiler.h"

#include "session/preparation.h"

namespace hipwise {

namespace {

/// Appends the phases of one step after another.
class Compiler
{
public:
    explicit Compiler(const Pacing &pacing)
        : m_pacing(pacing)
    {}

    void addStep(const PrescribedStep &prescribed, std::size_t index, const Step *before)
    {
        m_step = &prescribed;
        m_index = index;
        const bool sided = prescribed.step.laterality != Laterality::Bilateral;
        const std::optional<Side> first = sided ? std::optional(m_pacing.firstSide) : std::nullopt;

        addPreparation(prescribed.step, first, before);
        addWork(first);
        if (prescribed.step.laterality == Laterality::Unilateral) {
            const Side second = otherSide(m_pacing.firstSide);
            add(PhaseKind::SwitchSide, switchTime(m_pacing, prescribed.step), second);
            addWork(second);
        }
    }

    void addFinish(Position position)
    {
        add(PhaseKind::Finish, isOnFloor(position) ? m_pacing.finishOnFloor : m_pacing.finish,
            std::nullopt);
    }

    std::vector<Phase> take() { return std::move(m_phases); }

private:
    const Dose &dose() const { return m_step->dose; }

    void addPreparation(const Step &step, std::optional<Side> side, const Step *before)
    {
        const Milliseconds check =
            asksForSupport(step, m_pacing) ? m_pacing.supportCheck : Milliseconds(0);
        add(PhaseKind::Prepare, prepareTime(m_pacing, before, step) + check, side);
        Phase &phase = m_phases.back();
        phase.supporting = check;
        if (before && getsUp(before, step)) {
            phase.sitting = m_pacing.sitting;
            phase.isFromLying = before->position == Position::Lying;
            if (step.position == Position::Standing)
                phase.standing = m_pacing.standing;
        }
    }

    /// All sets of one side.
    void addWork(std::optional<Side> side)
    {
        for (m_set = 1; m_set <= dose().sets; ++m_set) {
            if (m_set > 1)
                addRest(sideOf(1, side));
            addSet(side);
        }
        m_set = 1;
    }

    void addSet(std::optional<Side> side)
    {
        if (dose().duration.count() > 0) {
            add(PhaseKind::Hold, dose().duration, side, 1, 1);
            return;
        }
        if (dose().hold.count() == 0 && m_pacing.waitsForDone) {
            add(PhaseKind::Repeat, dose().tempo * dose().repetitions, sideOf(1, side));
            return;
        }
        for (int repetition = 1; repetition <= dose().repetitions; ++repetition) {
            if (dose().hold.count() > 0)
                addHold(repetition, sideOf(repetition, side));
            else
                add(PhaseKind::Repeat, dose().tempo, sideOf(repetition, side), repetition);
        }
    }

    void addHold(int repetition, std::optional<Side> side)
    {
        const Milliseconds entry = entryTime(m_pacing, m_step->step.kind);
        if (repetition > 1)
            addRest(side, repetition);
        add(PhaseKind::Move, entry, side, repetition);
        add(PhaseKind::Hold, dose().hold, side, repetition);
        add(PhaseKind::Release, entry, side, repetition);
    }

    std::optional<Side> sideOf(int repetition, std::optional<Side> side) const
    {
        if (!side || m_step->step.laterality != Laterality::Alternating)
            return side;
        // Counted over all sets, so that an odd number does not favour the first side.
        const int before = (m_set - 1) * dose().repetitions + repetition - 1;
        return before % 2 == 0 ? side : otherSide(*side);
    }

    void addRest(std::optional<Side> side, int repetition = 0)
    {
        if (dose().rest.count() > 0)
            add(PhaseKind::Rest, dose().rest, side, repetition);
    }

    void add(PhaseKind kind, Milliseconds duration, std::optional<Side> side, int repetition = 0)
    {
        add(kind, duration, side, repetition, dose().repetitions);
    }

    void add(PhaseKind kind, Milliseconds duration, std::optional<Side> side, int repetition,
             int repetitions)
    {
        Phase phase{.kind = kind, .duration = duration, .step = m_index, .side = side};
        phase.repetition = repetition;
        phase.repetitions = repetitions;
        phase.set = m_set;
        phase.sets = dose().sets;
        phase.gettingUp = m_pacing.gettingUp;
        m_phases.push_back(phase);
    }

    const Pacing &m_pacing;
    const PrescribedStep *m_step = nullptr; ///< the one being added
    std::size_t m_index = 0;
    int m_set = 1;
    std::vector<Phase> m_phases;
};

} // namespace

Timeline compile(const ResolvedRoutine &routine, const Pacing &pacing)
{
    Compiler compiler(pacing);
    const Step *before = nullptr;
    for (std::size_t index = 0; index < routine.steps.size(); ++index) {
        compiler.addStep(routine.steps[index], index, before);
        before = &routine.steps[index].step;
    }
    compiler.addFinish(routine.steps.back().step.position);
    return Timeline(compiler.take());
}

} // namespace hipwise
