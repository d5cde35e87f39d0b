#pragma once

#include "session/phrase.h"
#include "ui/player/player_view.h"

#include <QString>

namespace hipwise {

/// \a phrase for whoever cannot hear it, or nothing where the player shows the same anyway: the
/// numbers, the instruction, the side.
QString captionOf(const Phrase &phrase, const PlayerView &view);

} // namespace hipwise
