#include "catalog/pose_judge.h"

#include "figure/body/shipped_body.h"
#include "figure/pose/movement.h"
#include "figure/render/worker_pool.h"

#include <algorithm>
#include <thread>

namespace hipwise {

std::vector<std::vector<PoseFlaw>> poseFlaws(const std::vector<StepFile> &steps,
                                             const Catalog &catalog, const PoseVerdicts &known)
{
    std::vector<std::vector<PoseFlaw>> flaws(steps.size());
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step &step = *steps[i].step;
        if (!step.pose || !catalog.posture(step.pose->base))
            continue;
        if (const std::vector<PoseFlaw> *found = known.find(*steps[i].file))
            flaws[i] = *found;
        else
            unknown.push_back(i);
    }
    if (unknown.empty())
        return flaws;
    const SupportPoints points = supportPointsOf(shippedBody(Build::Slender));
    const std::size_t useful = std::min<std::size_t>(unknown.size(), 64);
    WorkerPool pool(std::min(std::thread::hardware_concurrency(), static_cast<unsigned>(useful)));
    pool.run(unknown.size(), [&](std::size_t task, std::size_t) {
        const Step &step = *steps[unknown[task]].step;
        const Posture &base = *catalog.posture(step.pose->base);
        flaws[unknown[task]] = solve(*step.pose, base, step.support, points).flaws;
    });
    return flaws;
}

} // namespace hipwise
