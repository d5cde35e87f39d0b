#pragma once

#include "model/step.h"
#include "safety/caution_flag.h"
#include "safety/substitution.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace hipwise {

using StepsById = std::map<std::string, Step, std::less<>>;

/// What a replacement has to suit.
struct ReplacementWish
{
    std::vector<Position> positions; ///< those that the routine goes through anyway
    std::set<std::string> taken;     ///< ids that the routine has already
};

/// A step that passes \a flags in the place of \a step, which does not: by \a substitutions, else
/// its easier one, else one of the same aim, which is the same kind for the same muscles, no
/// harder and in a position that is wished. Null if there is none, or if what \a substitutions put there
/// is in the routine already.
///
/// But for the pairs of \a substitutions, which the evidence base has checked one by one, none asks for a
/// swing, for one leg, or for a deep or end range (section 4.4) that \a step does not ask for. Where
/// a flag keeps the hip from bending beyond a right angle, hands that pull the leg are none either:
/// they pull beyond it (flag thr_posterior).
const Step *replacementFor(const Step &step, const std::vector<CautionFlag> &flags,
                           const std::vector<Substitution> &substitutions, const StepsById &steps,
                           const ReplacementWish &wish);

} // namespace hipwise
