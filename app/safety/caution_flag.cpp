#include "safety/caution_flag.h"

#include <algorithm>
#include <iterator>

namespace hipwise {

namespace {

/// Whether the step's own words say that such people leave it out.
bool saysToAvoid(const Step &step, const std::string &flag)
{
    return std::ranges::any_of(step.cautions, [&flag](const Caution &caution) {
        return caution.action == Caution::Action::Avoid &&
               std::ranges::find(caution.flags, flag) != caution.flags.end();
    });
}

bool isStandingFree(const Step &step)
{
    return step.position == Position::Standing && step.support != Support::Chair &&
           step.support != Support::Wall && step.support != Support::Counter;
}

} // namespace

bool leavesOut(const CautionFlag &flag, const Step &step)
{
    const bool isHeldStretch = step.kind == StepKind::Static && step.dose.hold.count() > 0;
    return flag.blocksAll || (flag.blocksHolds && isHeldStretch) ||
           (flag.needsSupport && isStandingFree(step)) || saysToAvoid(step, flag.id) ||
           std::any_of(step.demands.begin(), step.demands.end(), [&flag](Demand demand) {
               return std::find(flag.blocks.begin(), flag.blocks.end(), demand) !=
                      flag.blocks.end();
           });
}

std::vector<CautionFlag> flagsAgainst(const std::vector<CautionFlag> &flags, const Step &step)
{
    std::vector<CautionFlag> against;
    std::copy_if(flags.begin(), flags.end(), std::back_inserter(against),
                 [&step](const CautionFlag &flag) { return leavesOut(flag, step); });
    return against;
}

bool passes(const Step &step, const std::vector<CautionFlag> &flags)
{
    return std::ranges::none_of(flags,
                                [&step](const CautionFlag &flag) { return leavesOut(flag, step); });
}

Caps capsOf(const std::vector<CautionFlag> &flags)
{
    Caps caps;
    for (const CautionFlag &flag : flags)
        caps = strictest(caps, flag.caps);
    return caps;
}

std::chrono::seconds standStill(const std::vector<CautionFlag> &flags)
{
    std::chrono::seconds longest{0};
    for (const CautionFlag &flag : flags)
        longest = std::max(longest, flag.standStill);
    return longest;
}

std::vector<CautionFlag> withIds(const std::vector<CautionFlag> &flags,
                                 const std::vector<std::string> &ids)
{
    std::vector<CautionFlag> found;
    std::ranges::copy_if(flags, std::back_inserter(found), [&ids](const CautionFlag &flag) {
        return std::ranges::find(ids, flag.id) != ids.end();
    });
    return found;
}

} // namespace hipwise
