#pragma once

#include "model/step.h"

#include <QString>

namespace hipwise {

/// Where and with what: "Lying, on a mat or bed · pillow (optional, under the head)".
QString placeInWords(const Step &step);

/// What the things that it needs have to be like or are for, in a sentence: "Chair (firm, no wheels)." Empty if
/// nothing is said of any.
QString usesInWords(const Step &step);

} // namespace hipwise
