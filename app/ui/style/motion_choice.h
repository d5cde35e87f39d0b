#pragma once

#include "session/motion.h"

namespace hipwise {

/// How much movement a person wants to see.
enum class MotionChoice { System, Full, Reduced };

/// System asks the desktop whether it animates anything itself.
MotionStyle motionStyle(MotionChoice choice);

} // namespace hipwise
