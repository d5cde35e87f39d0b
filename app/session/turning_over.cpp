#include "session/turning_over.h"

namespace hipwise {

bool turnsOver(const Step &step)
{
    return step.laterality == Laterality::Unilateral && step.pose &&
           step.pose->base == "side-lying";
}

std::string turningOverText(Side worked, GettingUp way)
{
    const std::string onTop = std::string(wordFor(worked)) + " side on top.";
    switch (way) {
    case GettingUp::BySide:
        return "Roll over slowly, " + onTop;
    case GettingUp::AsShown:
        return "Turn as your surgical team showed you, pillow between the knees, " + onTop;
    case GettingUp::KneesTogether:
        return "Knees together, roll over slowly, " + onTop;
    }
    return {};
}

} // namespace hipwise
