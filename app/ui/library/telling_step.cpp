#include "ui/library/telling_step.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace hipwise {

namespace {

/// The higher, the more it tells of its routine.
int worth(const Step &step, Position mainPosition)
{
    int sum = 0;
    if (step.pose && step.pose->keys.size() > 1)
        sum += 8;
    if (step.position == mainPosition)
        sum += 4;
    if (step.kind == StepKind::Static || step.kind == StepKind::Strength)
        sum += 2;
    if (step.laterality == Laterality::Unilateral)
        sum += 1;
    return sum;
}

} // namespace

const PrescribedStep &tellingStep(const ResolvedRoutine &routine)
{
    const Position position = mainPosition(routine);
    std::vector<const PrescribedStep *> best;
    int most = -1;
    for (const PrescribedStep &each : routine.steps) {
        const int here = worth(each.step, position);
        if (here > most)
            best.clear();
        if (here >= most)
            best.push_back(&each);
        most = std::max(most, here);
    }
    // Of equals the name decides, or routines that begin alike would all look alike.
    const std::string &id = routine.routine.id;
    const auto turn =
        std::accumulate(id.begin(), id.end(), std::size_t{0}, [](std::size_t sum, char letter) {
            return sum + static_cast<unsigned char>(letter);
        });
    return *best[turn % best.size()];
}

} // namespace hipwise
