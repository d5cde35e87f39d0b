#include "session/pacing.h"

#include "session/turning_over.h"

namespace hipwise {

namespace {

/// On the floor or on a bed, which are not the same to get up from.
bool isDown(const Step &step)
{
    return isOnFloor(step.position);
}

bool isOnBed(const Step &step)
{
    return isDown(step) && step.support == Support::Bed;
}

} // namespace

Milliseconds prepareTime(const Pacing &pacing, const Step *from, const Step &to)
{
    if (!from)
        return pacing.getReady;
    if (getsUp(from, to)) {
        const bool isStanding = to.position == Position::Standing;
        return pacing.upFromFloor + (isStanding ? pacing.standing : Milliseconds(0));
    }
    if (from->position == to.position)
        return pacing.samePosition;
    return !isDown(*from) && isDown(to) ? pacing.downToFloor : pacing.otherPosition;
}

bool getsUp(const Step *from, const Step &to)
{
    return from && isDown(*from) && (!isDown(to) || isOnBed(*from) != isOnBed(to));
}

Milliseconds switchTime(const Pacing &pacing, const Step &step)
{
    return turnsOver(step) ? pacing.turnOver : pacing.switchSide;
}

Milliseconds entryTime(const Pacing &pacing, StepKind kind)
{
    return kind == StepKind::Static || kind == StepKind::SelfTest ? pacing.stretchEntry
                                                                  : pacing.effortEntry;
}

} // namespace hipwise
