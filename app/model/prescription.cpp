#include "model/prescription.h"

namespace hipwise {

PrescribedStep prescribed(const Step &step, const Prescription &prescription)
{
    return {step, changed(step.dose, prescription.dose), prescription.note};
}

Prescription prescription(const PrescribedStep &step)
{
    const Dose &dose = step.dose;
    DoseChange change;
    if (dose.hold.count() > 0)
        change.hold = dose.hold;
    if (dose.tempo.count() > 0)
        change.tempo = dose.tempo;
    if (dose.duration.count() > 0)
        change.duration = dose.duration;
    change.repetitions = dose.repetitions;
    change.sets = dose.sets;
    change.rest = dose.rest;
    return {step.step.id, change, step.note};
}

} // namespace hipwise
