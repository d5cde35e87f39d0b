#include "session/pacing.h"

namespace hipwise {

Milliseconds prepareTime(const Pacing &pacing, std::optional<Position> from, Position to)
{
    if (!from)
        return pacing.getReady;
    if (*from == to)
        return pacing.samePosition;
    if (isOnFloor(*from) && !isOnFloor(to))
        return pacing.upFromFloor;
    if (!isOnFloor(*from) && isOnFloor(to))
        return pacing.downToFloor;
    return pacing.otherPosition;
}

Milliseconds entryTime(const Pacing &pacing, StepKind kind)
{
    return kind == StepKind::Static || kind == StepKind::SelfTest ? pacing.stretchEntry
                                                                  : pacing.effortEntry;
}

} // namespace hipwise
