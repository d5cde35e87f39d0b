#pragma once

#include "figure/posture.h"
#include "model/step.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace hipwise {

/// A step with a pose and what it is laid over. Immutable, so that threads can share it.
struct StepToDraw
{
    Step step;
    Posture base;
    QByteArray digest;
};

/// Null when \a step has no pose or its base posture is not among \a postures.
std::shared_ptr<const StepToDraw> stepToDraw(const Step &step,
                                             const std::vector<Posture> &postures);

/// The posture that the pose of \a step starts from, or null.
const Posture *baseOf(const Step &step, const std::vector<Posture> &postures);

} // namespace hipwise
