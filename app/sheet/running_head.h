#pragma once

#include "sheet/block.h"

#include <QString>

namespace hipwise {

/// The title at the top of every page but the first, on one line, so that a page that has gone
/// astray is put back; with the air below it.
BlockPtr runningHead(const QString &title, qreal width);

} // namespace hipwise
