#pragma once

#include "catalog/content_members.h"
#include "history/guided_routine.h"
#include "session/session_snapshot.h"

namespace hipwise {

// As in content_members.h: every member, by name.

void eachMember(auto &archive, SomeOf<PrescribedStep> auto &value)
{
    auto &[step, dose, note] = value;
    archive(step, dose, note);
}

void eachMember(auto &archive, SomeOf<ResolvedRoutine> auto &value)
{
    auto &[routine, steps] = value;
    archive(routine, steps);
}

void eachMember(auto &archive, SomeOf<Pacing> auto &value)
{
    auto &[firstSide, getReady, samePosition, otherPosition, downToFloor, upFromFloor, sitting,
           standing, supportCheck, checksAllStanding, switchSide, turnOver, stretchEntry,
           effortEntry, finish, finishOnFloor, gettingUp, waitsForDone] = value;
    archive(firstSide, getReady, samePosition, otherPosition, downToFloor, upFromFloor, sitting,
            standing, supportCheck, checksAllStanding, switchSide, turnOver, stretchEntry,
            effortEntry, finish, finishOnFloor, gettingUp, waitsForDone);
}

void eachMember(auto &archive, SomeOf<GuidedRoutine> auto &value)
{
    auto &[routine, pacing] = value;
    archive(routine, pacing);
}

void eachMember(auto &archive, SomeOf<SessionSnapshot::Phase> auto &value)
{
    auto &[duration, isDone] = value;
    archive(duration, isDone);
}

void eachMember(auto &archive, SomeOf<SessionSnapshot> auto &value)
{
    auto &[state, active, isCued, jumpedTo, activeTime, phases] = value;
    archive(state, active, isCued, jumpedTo, activeTime, phases);
}

} // namespace hipwise
