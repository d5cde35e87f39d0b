#include "safety/balance_check.h"

#include "safety/rules/dose_rules.h"

#include <algorithm>

namespace hipwise {

namespace {

using namespace lint_rules;
using std::chrono::seconds;

bool isSetDown(const KeyPose &key, PoseSide side)
{
    return std::ranges::any_of(key.touch.contacts, [side](const PoseContact &contact) {
        return contact.on != Surface::None && contact.part.part >= BodyPart::Heel &&
               contact.part.side == side;
    });
}

/// Exactly one foot is down; a pose that says nothing of feet lifts none.
bool liftsFoot(const KeyPose &key)
{
    return isSetDown(key, PoseSide::Working) != isSetDown(key, PoseSide::Other);
}

/// On the person's own body, where it cannot hold on to anything.
bool isBusy(const std::optional<HandReach> &hand)
{
    return hand && hand->place != HandPlace::Free && hand->place <= HandPlace::Cheek;
}

bool areHandsBusy(const std::vector<KeyPose> &keys)
{
    return !keys.empty() && isBusy(keys.back().touch.workingHand) &&
           isBusy(keys.back().touch.otherHand);
}

} // namespace

Findings checkBalance(const Step &step, const Dose &dose, const std::vector<KeyPose> &keys)
{
    Findings findings;
    const bool isSaid =
        std::ranges::find(step.demands, Demand::SingleLegStance) != step.demands.end();
    const bool isShown =
        step.position == Position::Standing && std::ranges::any_of(keys, liftsFoot);
    const seconds longest(areHandsBusy(keys) ? 15 : 30);
    if (isSaid && dose.hold > longest)
        findings.push_back({&balanceTooLong, "/dose/hold_s",
                            "standing on one leg is held " + std::to_string(longest.count()) +
                                " s at most here; this one " + std::to_string(dose.hold.count()) +
                                " s"});
    if ((isSaid || isShown) && step.support == Support::None)
        findings.push_back({&balanceUnsupported, "/support",
                            "standing on one leg needs a wall, counter or chair as its support"});
    return findings;
}

} // namespace hipwise
