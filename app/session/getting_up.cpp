#include "session/getting_up.h"

namespace hipwise {

std::string gettingUpText(GettingUp way)
{
    const std::string stay = " Stay seated for a moment.";
    switch (way) {
    case GettingUp::BySide:
        return "Roll to one side and sit up slowly." + stay;
    case GettingUp::AsShown:
        return "Sit up as your surgical team showed you, without twisting." + stay;
    case GettingUp::KneesTogether:
        return "Knees together, roll to one side and sit up slowly." + stay;
    }
    return {};
}

std::string finishText(Position position, GettingUp way)
{
    return isOnFloor(position) ? gettingUpText(way) : "Stand or sit easy. Take a slow breath.";
}

} // namespace hipwise
