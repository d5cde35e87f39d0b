#pragma once

#include "model/prescription.h"
#include "safety/caution_flag.h"
#include "safety/pain_report.h"

#include <functional>
#include <optional>
#include <vector>

namespace hipwise {

class Catalog;
class SessionPlayer;
struct CatalogRoutine;

/// What a step that hurts can become, and whom it hurts.
struct StepWays
{
    std::function<std::optional<PrescribedStep>(const Step &)> easier;
    std::function<PrescribedStep(const PrescribedStep &)> eased;
    std::function<std::vector<CautionFlag>()> flags; ///< of the person
};

/// By what the two return at the time; they are asked as long as the result lives. There is no
/// easier step for a person whom \a flags tell to leave it out, and it keeps to their caps.
StepWays stepWaysIn(const std::function<const Catalog &()> &catalog,
                    const std::function<std::vector<CautionFlag>()> &flags);

/// The shortest routine that is done on a chair from beginning to end; null if there is none.
const CatalogRoutine *chairRoutineIn(const Catalog &catalog);

/// Goes on the way that the person has chosen, after the lead-in. RestOneMinute counts the minute.
void take(WayOn way, SessionPlayer &player, const StepWays &ways);

} // namespace hipwise
