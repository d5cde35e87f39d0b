#include "drawing/lit_muscles.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hipwise {

namespace {

struct Group
{
    std::string_view word; ///< of muscle_groups in the schema
    Muscle muscle;
    bool isPaired;
};

/// "none" is not among them, and lights up nothing.
constexpr std::array groups{
    Group{"glutes", Muscle::Glutes, true},
    Group{"hip_flexors", Muscle::HipFlexors, true},
    Group{"adductors", Muscle::Adductors, true},
    Group{"abductors_tfl", Muscle::Abductors, true},
    Group{"ext_rotators", Muscle::DeepRotators, true},
    Group{"int_rotators", Muscle::Abductors, true}, // gluteus medius and minimus turn in, too
    Group{"hamstrings", Muscle::Hamstrings, true},
    Group{"quads", Muscle::Quads, true},
    Group{"calf", Muscle::Calves, true},
    Group{"lumbar", Muscle::LowBack, false},
    Group{"thoracic", Muscle::UpperBack, false},
    Group{"abdominals", Muscle::Abdominals, false},
    Group{"hip_capsule", Muscle::HipFlexors, true}, // its front lies under them
};

} // namespace

std::vector<PoseMuscle> litMuscles(const Step &step)
{
    if (step.pose && !step.pose->muscles.empty())
        return step.pose->muscles;
    std::vector<PoseMuscle> muscles;
    for (const std::string &word : step.muscleGroups) {
        const auto *group = std::ranges::find(groups, word, &Group::word);
        if (group == groups.end())
            continue;
        PoseMuscle muscle{group->muscle, std::nullopt};
        if (group->isPaired && step.laterality != Laterality::Bilateral)
            muscle.side = PoseSide::Working;
        if (std::ranges::find(muscles, muscle) == muscles.end())
            muscles.push_back(muscle);
    }
    return muscles;
}

} // namespace hipwise
