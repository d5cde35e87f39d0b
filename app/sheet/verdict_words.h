#pragma once

#include "model/learn_topic.h"

#include <QString>

namespace hipwise {

/// What is found of a claim, as a person reads it on the page and on paper.
QString verdictInWords(Verdict verdict);

} // namespace hipwise
