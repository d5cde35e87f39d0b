#include "safety/capped_dose.h"

#include <algorithm>

namespace hipwise {

Dose capped(Dose dose, StepKind kind, const Caps &caps)
{
    if (kind == StepKind::Static && dose.hold.count() > 0) {
        dose.hold = std::min(dose.hold, caps.stretchHoldMax.value_or(dose.hold));
        dose.repetitions =
            std::min(dose.repetitions, caps.stretchRepetitionsMax.value_or(dose.repetitions));
    }
    if (kind == StepKind::Isometric)
        dose.hold = std::min(dose.hold, caps.effortHoldMax.value_or(dose.hold));
    if (kind == StepKind::Strength || kind == StepKind::Isometric) {
        dose.repetitions =
            std::min(dose.repetitions, caps.strengthRepetitionsMax.value_or(dose.repetitions));
    }
    return dose;
}

} // namespace hipwise
