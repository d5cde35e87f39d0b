#pragma once

#include "catalog/catalog.h"
#include "catalog/remark.h"
#include "model/learn_topic.h"

namespace hipwise {

/// What in \a topic refers to something that \a catalog does not have, asks for force or promises
/// too much. Claims are what others say, and may.
Remarks remarksOn(const LearnTopic &topic, const Catalog &catalog);

} // namespace hipwise
