#pragma once

#include "model/side.h"
#include "model/step.h"
#include "session/clock.h"
#include "session/getting_up.h"

namespace hipwise {

/// The times between the doses. They are settings of the app, not findings of science
/// (source app-rule), except where another source is named.
struct Pacing
{
    Side firstSide = Side::Left;
    Milliseconds getReady{10'000};      ///< before the first step
    Milliseconds samePosition{8'000};   ///< before a step in the same position
    Milliseconds otherPosition{12'000}; ///< chair to standing, or lying to kneeling
    Milliseconds downToFloor{20'000};   ///< from chair or standing to the floor
    /// Up from lying: to sit (evidence base, D27), and the way to chair or standing.
    Milliseconds upFromFloor{25'000};
    Milliseconds sitting{15'000}; ///< of it
    Milliseconds standing{0};     ///< besides it, with support: for who gets dizzy (D27)
    /// Before a step on one leg: whether the support is within reach.
    Milliseconds supportCheck{6'000};
    /// Before every standing step, for who needs support in each (evidence base, flag balance_falls).
    bool checksAllStanding = false;
    Milliseconds switchSide{8'000};
    Milliseconds turnOver{16'000}; ///< from lying on one side to the other
    /// Into and out of a stretch: at least 3 s each (evidence base, D22).
    Milliseconds stretchEntry{3'000};
    Milliseconds effortEntry{1'000}; ///< into and out of a held effort
    Milliseconds finish{5'000};
    Milliseconds finishOnFloor{15'000}; ///< sit before standing up (evidence base, D27)
    GettingUp gettingUp = GettingUp::BySide;
    /// A set of repetitions is over at the person's word, not by the tempo.
    bool waitsForDone = false;
};

/// The time before \a to; \a from is the step before it, null if there is none.
Milliseconds prepareTime(const Pacing &pacing, const Step *from, const Step &to);

/// Whether between \a from and \a to there is getting up: from the floor or the bed, or from one of
/// them to the other.
bool getsUp(const Step *from, const Step &to);

/// From one side to the other of \a step.
Milliseconds switchTime(const Pacing &pacing, const Step &step);

/// The way into a hold; the way out takes as long.
Milliseconds entryTime(const Pacing &pacing, StepKind kind);

} // namespace hipwise
