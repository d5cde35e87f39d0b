#pragma once

#include "model/position.h"

#include <string>

namespace hipwise {

/// How somebody comes up from lying.
enum class GettingUp {
    BySide, ///< over one side, as most people do (evidence base, D27)
    AsShown, ///< as their surgical team has shown them: a roll can cross and turn the new hip (leeds-thr)
    KneesTogether ///< over one side, with pelvic girdle pain (evidence base, flag pgp)
};

/// What to say for it, and to stay seated then (evidence base, D27).
std::string gettingUpText(GettingUp way);

/// The same for who is on the knees, or sits on the floor.
std::string sittingBackText();

/// The last words of a session that ends in \a position.
std::string finishText(Position position, GettingUp way);

} // namespace hipwise
