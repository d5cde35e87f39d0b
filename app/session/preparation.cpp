#include "session/preparation.h"

#include "session/getting_up.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Milliseconds shortestSetup{6'000};

std::string askFor(Support support)
{
    const std::string what = support == Support::Wall      ? "the wall"
                             : support == Support::Counter ? "the counter"
                                                           : "the chair";
    return "Is " + what + " within reach of a hand? If not, pause.";
}

} // namespace

bool asksForSupport(const Step &step, const Pacing &pacing)
{
    const bool hasSupport = step.support == Support::Wall || step.support == Support::Counter ||
                            step.support == Support::Chair;
    const bool isOnOneLeg =
        std::ranges::find(step.demands, Demand::SingleLegStance) != step.demands.end();
    const bool isStanding = step.position == Position::Standing;
    return hasSupport && (isOnOneLeg || (pacing.checksAllStanding && isStanding));
}

std::vector<Instruction> preparation(const Phase &phase, const Step &step)
{
    std::vector<Instruction> all;
    Milliseconds at{0};
    const auto add = [&](std::string text, Milliseconds stay) {
        all.push_back({at, std::move(text)});
        at += stay;
    };
    if (phase.sitting.count() > 0)
        add(phase.isFromLying ? gettingUpText(phase.gettingUp) : sittingBackText(), phase.sitting);
    if (phase.standing.count() > 0)
        add("Stand up slowly, with a hand on something firm. Stand still.", phase.standing);
    if (phase.supporting.count() > 0)
        add(askFor(step.support), phase.supporting);
    if (at + shortestSetup > phase.duration)
        return {{Milliseconds(0), step.setup}};
    add(step.setup, {});
    return all;
}

} // namespace hipwise
