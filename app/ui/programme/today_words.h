#pragma once

#include "catalog/catalog.h"
#include "session/programme_plan.h"

#include <QString>

namespace hipwise {

// What a plan says about today.

/// "Week 2 of 4"; "All 4 weeks are done".
QString weekText(const ProgrammePlan &plan);

/// "Today: Week 1: find the movement, 5 min", "Rest today. Next on Thursday, 26 November.",
/// "Done for today. ..."; \a catalog names the routine.
QString todayText(const ProgrammePlan &plan, const Catalog &catalog);

/// "4 weeks, 3 sessions a week".
QString lengthText(const Programme &programme);

} // namespace hipwise
