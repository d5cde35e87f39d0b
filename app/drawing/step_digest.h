#pragma once

#include "figure/posture.h"
#include "model/step.h"

#include <QByteArray>

namespace hipwise {

/// A word of 40 hexadecimal digits for what a picture of \a step on \a base shows. Two steps have
/// the same one only if their pictures are the same; a change of the drawing changes all.
QByteArray digestOf(const Step &step, const Posture &base);

} // namespace hipwise
