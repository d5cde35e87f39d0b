#pragma once

#include "drawing/step_pictures.h"
#include "model/routine.h"
#include "model/source.h"
#include "safety/caution_flag.h"
#include "safety/red_flag.h"
#include "safety/stop_rule.h"

#include <QDate>
#include <QImage>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace hipwise {

// Of what is typed for one print, in characters.
inline constexpr int mostOfName = 80;
inline constexpr int mostOfNote = 200;

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
    std::vector<CautionFlag> flags{};   ///< of the person it is adapted for
    std::string personName{};           ///< typed for one print, and kept nowhere else
    std::string personNote{};           ///< the same
    std::vector<CautionFlag> cautionFlags{}; ///< all; the sheet names those that leave steps out
    /// The code that carries the routine: a pixel a module, without the quiet zone; null: none.
    QImage code{};
};

/// Of step \a index of \a content, from 0; none if it has none.
StepPictures picturesOf(const SheetContent &content, std::size_t index);

} // namespace hipwise
