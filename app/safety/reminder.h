#pragma once

#include "model/step.h"

#include <string>
#include <vector>

namespace hipwise {

/// What a person with a flag is told beside some steps.
struct Reminder
{
    std::vector<Position> positions; ///< of the steps it goes with
    std::vector<Demand> demands;     ///< or what these ask for
    std::string text;                ///< one cue

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// Whether \a reminder goes with \a step.
bool goesWith(const Reminder &reminder, const Step &step);

} // namespace hipwise
