#include "session/instruction.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Milliseconds shortestStay{6'000};

/// The cues from \a first on, spread evenly over \a duration, as many as there is time for.
std::vector<Instruction> spread(const std::vector<std::string> &cues, std::size_t first,
                                Milliseconds duration, std::optional<Side> side)
{
    const auto fitting = static_cast<std::size_t>(
        std::max<long long>(1, duration.count() / shortestStay.count()));
    const std::size_t count = std::min(cues.size() - first, fitting);
    std::vector<Instruction> spreadOut;
    for (std::size_t i = 0; i < count; ++i) {
        const Milliseconds offset = duration * static_cast<long long>(i)
            / static_cast<long long>(count);
        spreadOut.push_back({offset, spoken(cues[first + i], side)});
    }
    return spreadOut;
}

/// Repetitions are too short for a cue each: a cue stays for as many as take six seconds.
std::size_t cueOfRepetition(const Phase &phase, int repetition, std::size_t cueCount)
{
    const long long passed = phase.duration.count() * (repetition - 1);
    return static_cast<std::size_t>(passed / shortestStay.count()) % cueCount;
}

std::string finishText(Position position)
{
    return isOnFloor(position) ? "Roll to one side and sit up slowly. Stay seated for a moment."
                               : "Stand or sit easy. Take a slow breath.";
}

std::string switchText(const PrescribedStep &step, std::optional<Side> side)
{
    // The first cue begins the step on the new side; before it comes what to let go of.
    const std::string let = side ? "Let the " + std::string(wordFor(otherSide(*side))) + " side go. "
                                 : std::string();
    return let + spoken(step.step.cues.front(), side);
}

} // namespace

std::vector<Instruction> instructions(const Phase &phase, const PrescribedStep &step)
{
    const std::vector<std::string> &cues = step.step.cues;
    switch (phase.kind) {
    case PhaseKind::Prepare:
        return {{Milliseconds(0), step.step.setup}};
    case PhaseKind::Move:
        return {{Milliseconds(0), spoken(cues.front(), phase.side)}};
    case PhaseKind::Hold: {
        const bool entered = step.dose.hold.count() > 0 && cues.size() > 1;
        return spread(cues, entered ? 1 : 0, phase.duration, phase.side);
    }
    case PhaseKind::Repeat:
        return {{Milliseconds(0),
                 spoken(cues[cueOfRepetition(phase, phase.repetition, cues.size())], phase.side)}};
    case PhaseKind::Release:
        return {{Milliseconds(0), "Slowly let go and come back."}};
    case PhaseKind::Rest:
        return {{Milliseconds(0), "Rest. Let everything go soft."}};
    case PhaseKind::SwitchSide:
        return {{Milliseconds(0), switchText(step, phase.side)}};
    case PhaseKind::Finish:
        return {{Milliseconds(0), finishText(step.step.position)}};
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
