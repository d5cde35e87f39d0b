#pragma once

#include "model/routine.h"
#include "model/source.h"
#include "safety/stop_rule.h"

#include <QDate>

#include <chrono>
#include <vector>

namespace hipwise {

/// All that a sheet says.
struct SheetContent
{
    ResolvedRoutine routine;
    std::chrono::milliseconds length{0}; ///< of the session
    std::vector<Source> sources;         ///< of the routine, in order
    std::vector<StopRule> stopRules;     ///< all; the sheet shows those that stop
    QDate date;
};

} // namespace hipwise
