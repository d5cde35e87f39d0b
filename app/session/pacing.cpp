#include "session/pacing.h"

namespace hipwise {

Milliseconds prepareTime(const Pacing &pacing, std::optional<Position> from, Position to)
{
    if (!from)
        return pacing.getReady;
    if (*from == to)
        return pacing.samePosition;
    if (getsUp(from, to))
        return pacing.upFromFloor + (to == Position::Standing ? pacing.standing : Milliseconds(0));
    if (!isOnFloor(*from) && isOnFloor(to))
        return pacing.downToFloor;
    return pacing.otherPosition;
}

bool getsUp(std::optional<Position> from, Position to)
{
    return from && isOnFloor(*from) && !isOnFloor(to);
}

Milliseconds entryTime(const Pacing &pacing, StepKind kind)
{
    return kind == StepKind::Static || kind == StepKind::SelfTest ? pacing.stretchEntry
                                                                  : pacing.effortEntry;
}

} // namespace hipwise
