#pragma once

#include "catalog/catalog.h"
#include "catalog/pose_verdicts.h"

#include <vector>

namespace hipwise {

/// A step with the file that it stands in.
struct StepFile
{
    const ContentFile *file = nullptr;
    const Step *step = nullptr;
};

/// The flaws of the solved pose of each of \a steps, in their order: those that \a known has, and
/// the others worked out side by side on all processors. None where there is nothing to solve.
std::vector<std::vector<PoseFlaw>> poseFlaws(const std::vector<StepFile> &steps,
                                             const Catalog &catalog, const PoseVerdicts &known);

} // namespace hipwise
