#pragma once

#include "drawing/step_pictures.h"
#include "model/routine.h"
#include "model/source.h"
#include "safety/red_flag.h"
#include "safety/stop_rule.h"

#include <QDate>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace hipwise {

/// All that a sheet says.
struct SheetContent
{
    ResolvedRoutine routine;
    std::chrono::milliseconds length{0}; ///< of the session
    std::vector<Source> sources;         ///< of the routine, in order
    std::vector<StopRule> stopRules;     ///< all; the sheet shows those that stop
    std::vector<RedFlag> redFlags;       ///< all; the sheet shows those at which to call for help
    QDate date;
    /// Of each step of the routine; one that has none, or all when this is empty, shows the
    /// pictogram of its position.
    std::vector<StepPictures> pictures{};
    std::string adaptedFor{};           ///< names of caution flags; empty: the routine is as it was
    std::vector<std::string> changes{}; ///< a sentence each, of what became of its steps
    std::string personName{};           ///< typed for one print, and kept nowhere else
    std::string personNote{};           ///< the same
};

/// Of step \a index of \a content, from 0; none if it has none.
StepPictures picturesOf(const SheetContent &content, std::size_t index);

} // namespace hipwise
