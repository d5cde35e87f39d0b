#pragma once

#include "model/equipment.h"
#include "model/level.h"
#include "model/position.h"
#include "model/routine.h"
#include "session/clock.h"

#include <QString>

#include <string_view>

namespace hipwise {

// The words that screens use for values of the model.

QString toQString(std::string_view text);

QString positionName(Position position); ///< "Lying", "Floor"
QString levelName(Level level);
QString minutesText(Milliseconds length); ///< "6 min"
/// The same of a routine as it is for a person; nothing is one that cannot be done now.
QString lengthText(std::optional<Milliseconds> length);

/// "A mat or bed. Optional: towel (behind the thigh)."
QString equipmentText(const ResolvedRoutine &routine);

/// "front of the hip": what the steps of a routine have in common, in the order met.
QString feelText(const ResolvedRoutine &routine);

} // namespace hipwise
