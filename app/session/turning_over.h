#pragma once

#include "model/side.h"
#include "model/step.h"
#include "session/getting_up.h"

#include <string>

namespace hipwise {

/// Whether \a step is done lying on one side after the other, so that a change of side is a roll.
bool turnsOver(const Step &step);

/// What to say for the roll, after which \a worked is the side on top. It goes by the way of getting
/// up: for who has a new hip a roll is what needs care (leeds-thr), with pelvic girdle pain the
/// knees stay together (evidence base, flag pgp).
std::string turningOverText(Side worked, GettingUp way);

} // namespace hipwise
