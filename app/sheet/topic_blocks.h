#pragma once

#include "sheet/block.h"
#include "sheet/tones.h"
#include "sheet/topic_content.h"

#include <vector>

namespace hipwise {

/// Title, what it comes down to, and the mark.
BlockPtr topicHeaderBlock(const TopicContent &content, qreal width, Tones tones);

/// A block a statement, the heading with the first of its section; then the signs and rules that
/// the topic shows. Numbers in brackets lead to the sources below.
std::vector<BlockPtr> topicBlocks(const TopicContent &content, qreal width);

} // namespace hipwise
