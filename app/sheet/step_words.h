#pragma once

#include "model/step.h"

#include <QString>

namespace hipwise {

/// Where and with what: "Lying, on a mat or bed · pillow (optional, under the head)".
QString placeInWords(const Step &step);

} // namespace hipwise
