#include "catalog/dose_shape.h"

#include "catalog/limits.h"

namespace hipwise {

std::optional<std::string> faultOf(const Dose &dose)
{
    if (!isComplete(dose)) {
        std::string given;
        const auto add = [&given](bool isGiven, const char *key) {
            if (isGiven)
                given += (given.empty() ? "" : " and ") + std::string(key);
        };
        add(dose.hold.count() > 0, "hold_s");
        add(dose.tempo.count() > 0, "tempo_s");
        add(dose.duration.count() > 0, "duration_s");
        return "expected one of hold_s, tempo_s and duration_s, found " +
               (given.empty() ? "none" : given);
    }
    const int all = dose.repetitions * dose.sets;
    if (all > limits::repetitionsTimesSets)
        return "expected at most " + std::to_string(limits::repetitionsTimesSets) +
               " repetitions over all sets, found " + std::to_string(all);
    return std::nullopt;
}

} // namespace hipwise
