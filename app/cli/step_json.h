#pragma once

#include "model/prescription.h"
#include "safety/caution_flag.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace hipwise {

/// What the list of steps says of one.
nlohmann::ordered_json summaryJson(const Step &step);

/// Everything a person needs to do the step: what summaryJson() has, and the words. The cues say
/// "working" and "other" for the sides; \a flags give the cautions' flags their names.
nlohmann::ordered_json stepJson(const PrescribedStep &prescribed,
                                const std::vector<CautionFlag> &flags);

nlohmann::ordered_json equipmentJson(const std::vector<EquipmentNeed> &needs);

} // namespace hipwise
