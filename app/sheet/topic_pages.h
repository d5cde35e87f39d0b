#pragma once

#include "sheet/sheet_pages.h"
#include "sheet/tones.h"
#include "sheet/topic_content.h"

#include <QSizeF>

namespace hipwise {

/// A topic, statement below statement. \a room is that of a page, in points.
SheetPages topicPages(const TopicContent &content, QSizeF room, Tones tones);

} // namespace hipwise
