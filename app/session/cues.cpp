#include "session/cues.h"

#include "session/instruction.h"
#include "session/open_set.h"

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

using std::chrono::seconds;

/// After the tone that ends a step, the one that announces the next needs air.
constexpr Milliseconds getReadyDelay{1'500};
/// The set-up follows the name once that has been said.
constexpr Milliseconds setUpDelay{4'500};
/// A shorter phase ends before a count-down would make sense.
constexpr Milliseconds shortestCounted{5'000};
/// Half of a shorter hold is too close to its end to be worth a sound.
constexpr Milliseconds shortestHalved{12'000};

/// The cues of one phase.
class PhaseCues
{
public:
    PhaseCues(const ResolvedRoutine &routine, const Timeline &timeline, std::size_t index)
        : m_timeline(timeline)
        , m_index(index)
        , m_phase(timeline.phase(index))
        , m_step(routine.steps[m_phase.step])
    {}

    std::vector<Cue> take()
    {
        addBeginning();
        if (isHalved())
            add(m_phase.duration / 2, CueKind::Half, "Half way.");
        if (isAdjustable(m_phase.kind) && m_phase.kind != PhaseKind::Finish)
            addCountDown();
        std::stable_sort(m_cues.begin(), m_cues.end(),
                         [](const Cue &a, const Cue &b) { return a.at < b.at; });
        return std::move(m_cues);
    }

private:
    void addBeginning()
    {
        switch (m_phase.kind) {
        case PhaseKind::Prepare:
            addPrepare();
            break;
        case PhaseKind::Move:
            add(seconds(0), CueKind::Start, "Begin slowly.");
            addInstructions();
            break;
        case PhaseKind::Hold:
            addHold();
            break;
        case PhaseKind::Repeat:
            addRepetition();
            break;
        case PhaseKind::Release:
            add(seconds(0), CueKind::Release, instructionAt(m_phase, m_step, seconds(0)));
            break;
        case PhaseKind::Rest:
            add(seconds(0), CueKind::Rest, "Rest for " + lengthText() + ".");
            break;
        case PhaseKind::SwitchSide:
            add(seconds(0), CueKind::OtherSide, "Other side: " + sideText() + ".");
            addInstructions(getReadyDelay);
            break;
        case PhaseKind::Finish:
            add(seconds(0), CueKind::EndOfStep, "Step done.");
            addInstructions(getReadyDelay);
            add(m_phase.duration, CueKind::EndOfSession, "Done. Get up in your own time.");
            break;
        }
    }

    void addPrepare()
    {
        const bool isFirst = m_phase.step == 0;
        if (!isFirst)
            add(seconds(0), CueKind::EndOfStep, "Step done.");
        std::string text = (isFirst ? "Get ready: " : "Next: ") + m_step.step.name;
        if (m_phase.side && m_step.step.laterality == Laterality::Unilateral)
            text += ", " + sideText();
        text += ".";
        const bool hasAir = !isFirst && m_phase.duration > getReadyDelay;
        add(hasAir ? getReadyDelay : Milliseconds(0), CueKind::GetReady, text);
        addInstructions(setUpDelay);
    }

    void addHold()
    {
        const bool entered = m_step.dose.hold.count() > 0;
        add(seconds(0), entered ? CueKind::Instruct : CueKind::Start,
            (entered ? "Hold for " : "Begin. ") + lengthText() + ".");
        addInstructions(entered ? getReadyDelay : Milliseconds(2'000));
    }

    void addRepetition()
    {
        if (isOpenSet(m_phase)) { // nobody but the person knows which one it is
            add(seconds(0), CueKind::Start, "Begin.");
            addInstructions();
            return;
        }
        if (m_phase.repetition == 1)
            add(seconds(0), CueKind::Start, "Begin.");
        std::string text = std::to_string(m_phase.repetition);
        if (m_phase.side && m_step.step.laterality == Laterality::Alternating)
            text += ", " + std::string(wordFor(*m_phase.side));
        add(seconds(0), CueKind::Repetition, text);
        if (m_phase.repetition == 1 || instructionChanges())
            addInstructions();
    }

    /// The side alone is no news: it is said with the number.
    bool instructionChanges() const
    {
        Phase before = m_timeline.phase(m_index - 1);
        before.side = m_phase.side;
        return instructionAt(before, m_step, seconds(0)) !=
               instructionAt(m_phase, m_step, seconds(0));
    }

    void addInstructions(Milliseconds delay = Milliseconds(0))
    {
        for (const Instruction &each : instructions(m_phase, m_step)) {
            const bool fits = each.offset > delay || delay < m_phase.duration;
            if (!fits)
                continue;
            Milliseconds offset = std::max(each.offset, delay);
            // An even number of cues has one at the half, which is said first.
            if (isHalved() && offset == m_phase.duration / 2)
                offset += getReadyDelay;
            add(offset, CueKind::Instruct, each.text);
        }
    }

    bool isHalved() const
    {
        return m_phase.kind == PhaseKind::Hold && m_phase.duration >= shortestHalved;
    }

    void addCountDown()
    {
        if (m_phase.duration < shortestCounted)
            return;
        constexpr std::array words{"Three", "Two", "One"};
        for (int left = 3; left >= 1; --left)
            add(m_phase.duration - seconds(left), CueKind::Count,
                words[static_cast<std::size_t>(3 - left)]);
    }

    std::string lengthText() const
    {
        const auto length = std::chrono::duration_cast<seconds>(m_phase.duration).count();
        return std::to_string(length) + (length == 1 ? " second" : " seconds");
    }

    std::string sideText() const { return std::string(wordFor(*m_phase.side)) + " side"; }

    void add(Milliseconds offset, CueKind kind, std::string text)
    {
        m_cues.push_back({m_phase.start + offset, kind, std::move(text)});
    }

    const Timeline &m_timeline;
    std::size_t m_index;
    const Phase &m_phase;
    const PrescribedStep &m_step;
    std::vector<Cue> m_cues;
};

} // namespace

std::vector<Cue> cuesBetween(const ResolvedRoutine &routine, const Timeline &timeline,
                             Milliseconds after, Milliseconds until)
{
    std::vector<Cue> cues;
    for (std::size_t index = 0; index < timeline.phases().size(); ++index) {
        const Phase &phase = timeline.phase(index);
        if (phase.end() < after || phase.start > until)
            continue;
        for (Cue &cue : PhaseCues(routine, timeline, index).take()) {
            if (cue.at > after && cue.at <= until)
                cues.push_back(std::move(cue));
        }
    }
    return cues;
}

} // namespace hipwise
