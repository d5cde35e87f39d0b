#include "model/prescription.h"

namespace hipwise {

PrescribedStep prescribed(const Step &step, const Prescription &prescription)
{
    return {step, changed(step.dose, prescription.dose), prescription.note};
}

} // namespace hipwise
