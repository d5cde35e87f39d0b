#pragma once

#include "session/session.h"

#include <QString>

#include <optional>

namespace hipwise {

/// What comes after the current phase, as the row below the picture says it.
struct NextUp
{
    QString lead;         ///< "Next, after 10 s rest"
    QString text;         ///< "Once more on the left, then the right side"
    std::size_t step = 0; ///< of the routine
    std::optional<Side> side;

    friend bool operator==(const NextUp &, const NextUp &) = default;
};

NextUp nextUp(const ResolvedRoutine &routine, const Timeline &timeline, std::size_t phase);

} // namespace hipwise
