#pragma once

#include "exchange/code_text.h"

#include "catalog/sample_files.h"
#include "support/qt_strings.h"

#include <string>

namespace hipwise {

/// The routine of sample_files.h with a step of the user's own in it.
inline std::string routineWithOwnStep()
{
    return routineWith(R"({"step": "ch-breathing"})", R"({"step": "leg-swing"})");
}

inline RoutineParcel sampleParcel()
{
    return {{"routine", routineWithOwnStep()}, {{"step 1", sampleStepText}}};
}

} // namespace hipwise
