#pragma once

#include "session/motion.h"

#include <QString>

namespace hipwise {

/// What a picture of the figure shows, to be read out: "Figure: Single knee to chest, left side,
/// end". \a step has a pose.
QString figureName(const Step &step, const Motion &motion);

/// The same of the pictogram that stands for \a step.
QString pictogramName(const Step &step);

} // namespace hipwise
