#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"

#include <QString>

namespace hipwise {

/// What a sheet without cautions for some people and without sources says in their place.
QString shortFootWords(const SheetContent &content);

/// The stop rules, who leaves out which steps, and shortFootWords(). \a scale is that of the stop rules, against the standard
/// sheet.
BlockPtr shortFoot(const SheetContent &content, qreal width, qreal scale);

} // namespace hipwise
