#pragma once

#include "sheet/paragraph.h"

namespace hipwise {

/// \a text on one line of \a width points, its end left out where there is no room for it.
BlockPtr elided(const QString &text, const TextStyle &style, qreal width);

} // namespace hipwise
