#pragma once

#include "model/learn_topic.h"
#include "model/source.h"
#include "safety/red_flag.h"
#include "safety/stop_rule.h"

#include <QDate>

#include <vector>

namespace hipwise {

/// All that the sheet of a topic says.
struct TopicContent
{
    LearnTopic topic;
    std::vector<Source> sources;     ///< of the topic, in order
    std::vector<RedFlag> redFlags;   ///< all; shown if the topic shows them
    std::vector<StopRule> stopRules; ///< the same
    QDate date;
};

} // namespace hipwise
