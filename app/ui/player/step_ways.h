#pragma once

#include "model/prescription.h"
#include "safety/pain_report.h"

#include <functional>
#include <optional>

namespace hipwise {

class Catalog;
class SessionPlayer;
struct CatalogRoutine;

/// What a step that hurts can become.
struct StepWays
{
    std::function<std::optional<PrescribedStep>(const Step &)> easier;
    std::function<PrescribedStep(const PrescribedStep &)> eased;
};

/// By what \a catalog returns at the time; it is asked as long as the result lives.
StepWays stepWaysIn(const std::function<const Catalog &()> &catalog);

/// The shortest routine that is done on a chair from beginning to end; null if there is none.
const CatalogRoutine *chairRoutineIn(const Catalog &catalog);

/// Goes on the way that the person has chosen, after the lead-in. RestOneMinute counts the minute.
void take(WayOn way, SessionPlayer &player, const StepWays &ways);

} // namespace hipwise
