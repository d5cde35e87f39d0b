#include "ui/settings/sample_step.h"

#include <algorithm>

namespace hipwise {

Step sampleStep(const Catalog &catalog)
{
    // A whole figure is seen best where nothing stands beside it.
    const auto standing = std::ranges::find_if(catalog.steps(), [](const auto &entry) {
        const Step &step = entry.second;
        return step.position == Position::Standing && step.support == Support::None && step.pose;
    });
    Step sample = (standing != catalog.steps().end() ? standing : catalog.steps().begin())->second;
    sample.laterality = Laterality::Bilateral;
    sample.muscleGroups.clear();
    if (sample.pose) {
        sample.pose->view = PoseView{28, 8};
        sample.pose->muscles.clear();
        sample.pose->arrows.emplace();
    }
    return sample;
}

} // namespace hipwise
