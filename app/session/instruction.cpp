#include "session/instruction.h"

#include "session/getting_up.h"
#include "session/open_set.h"
#include "session/preparation.h"
#include "session/turning_over.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Milliseconds shortestStay{6'000};

/// The cues from \a first on, spread evenly over the \a planned length, as many as there is time
/// for. A phase made longer keeps the last, one made shorter goes without those it has no time for.
std::vector<Instruction> spread(const std::vector<std::string> &cues, std::size_t first,
                                Milliseconds planned, const Phase &phase)
{
    const auto fitting =
        static_cast<std::size_t>(std::max<long long>(1, planned.count() / shortestStay.count()));
    const std::size_t count = std::min(cues.size() - first, fitting);
    std::vector<Instruction> spreadOut;
    for (std::size_t i = 0; i < count; ++i) {
        const Milliseconds offset =
            planned * static_cast<long long>(i) / static_cast<long long>(count);
        if (i > 0 && offset + shortestStay > phase.duration)
            break;
        spreadOut.push_back({offset, spoken(cues[first + i], phase.side)});
    }
    return spreadOut;
}

/// Repetitions can be too short for a cue each: a cue stays for as many as take six seconds.
std::size_t cueOfRepetition(const Phase &phase, std::size_t cueCount)
{
    const long long length = std::max<long long>(1, phase.duration.count());
    const long long repetitionsPerCue = (shortestStay.count() + length - 1) / length;
    return static_cast<std::size_t>((phase.repetition - 1) / repetitionsPerCue) % cueCount;
}

std::string switchText(const PrescribedStep &step, const Phase &phase)
{
    const std::optional<Side> side = phase.side;
    if (side && turnsOver(step.step))
        return turningOverText(*side, phase.gettingUp);
    // The first cue begins the step on the new side; before it comes what to let go of.
    const std::string let =
        side ? "Let the " + std::string(wordFor(otherSide(*side))) + " side go. " : std::string();
    return let + spoken(step.step.cues.front(), side);
}

} // namespace

std::vector<Instruction> instructions(const Phase &phase, const PrescribedStep &step)
{
    const std::vector<std::string> &cues = step.step.cues;
    switch (phase.kind) {
    case PhaseKind::Prepare:
        return preparation(phase, step.step);
    case PhaseKind::Move:
        return {{Milliseconds(0), spoken(cues.front(), phase.side)}};
    case PhaseKind::Hold: {
        const bool entered = step.dose.hold.count() > 0;
        return spread(cues, entered && cues.size() > 1 ? 1 : 0,
                      entered ? step.dose.hold : step.dose.duration, phase);
    }
    case PhaseKind::Repeat:
        if (isOpenSet(phase))
            return spread(cues, 0, phase.duration, phase);
        return {{Milliseconds(0), spoken(cues[cueOfRepetition(phase, cues.size())], phase.side)}};
    case PhaseKind::Release:
        return {{Milliseconds(0), "Slowly let go and come back."}};
    case PhaseKind::Rest:
        return {{Milliseconds(0), "Rest. Let everything go soft."}};
    case PhaseKind::SwitchSide:
        return {{Milliseconds(0), switchText(step, phase)}};
    case PhaseKind::Finish:
        return {{Milliseconds(0), finishText(step.step.position, phase.gettingUp)}};
    }
    return {};
}

std::string instructionAt(const Phase &phase, const PrescribedStep &step, Milliseconds elapsed)
{
    const std::vector<Instruction> all = instructions(phase, step);
    std::string text;
    for (const Instruction &each : all) {
        if (each.offset <= elapsed)
            text = each.text;
    }
    return text;
}

} // namespace hipwise
