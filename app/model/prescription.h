#pragma once

#include "model/dose.h"
#include "model/step.h"

#include <string>

namespace hipwise {

/// A step as a routine prescribes it: the id, and only what differs from the step's own dose.
struct Prescription
{
    std::string step;
    DoseChange dose;
    std::string note;

    friend bool operator==(const Prescription &, const Prescription &) = default;
};

/// A prescription with its step looked up and its dose worked out.
struct PrescribedStep
{
    Step step;
    Dose dose;
    std::string note;

    friend bool operator==(const PrescribedStep &, const PrescribedStep &) = default;
};

PrescribedStep prescribed(const Step &step, const Prescription &prescription);

/// What prescribes \a step with its dose, whatever the step's own is.
Prescription prescription(const PrescribedStep &step);

} // namespace hipwise
