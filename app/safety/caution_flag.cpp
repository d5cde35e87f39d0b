#include "safety/caution_flag.h"

#include <algorithm>
#include <iterator>

namespace hipwise {

bool leavesOut(const CautionFlag &flag, const Step &step)
{
    return flag.blocksAll ||
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

} // namespace hipwise
