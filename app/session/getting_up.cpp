#include "session/getting_up.h"

namespace hipwise {

namespace {

constexpr const char *staySeated = "Stay seated for a moment.";

} // namespace

std::string gettingUpText(GettingUp way)
{
    const std::string stay = std::string(" ") + staySeated;
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

std::string sittingBackText()
{
    return std::string("Sit back slowly. ") + staySeated;
}

std::string finishText(Position position, GettingUp way)
{
    if (position == Position::Lying)
        return gettingUpText(way);
    return isOnFloor(position) ? sittingBackText() : "Stand or sit easy. Take a slow breath.";
}

} // namespace hipwise
