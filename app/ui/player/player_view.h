#pragma once

#include "session/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace hipwise {

/// One side's line during a change of side: "Left 3 of 3".
struct SideCount
{
    QString side;
    int done = 0;
    int planned = 0;

    friend bool operator==(const SideCount &, const SideCount &) = default;
};

/// Everything the player shows of a session at one moment, in words and numbers.
struct PlayerView
{
    QString title;     ///< of the routine
    QString stepOf;    ///< "Step 3 of 5"
    QString totalLeft; ///< "3:38", or "about 3:38" where sets wait for the person

    bool isWork = false;    ///< the ring is that of an exercise, not of a wait
    bool isBetween = false; ///< a rest between two repetitions
    bool isCounted = false; ///< the large number is that of a repetition
    QString phase;          ///< "Hold"
    QString side;           ///< "left"; empty where no side is meant
    QString pill;           ///< "HOLD · LEFT SIDE"
    QString heading;        ///< the step's name, or "Now the right side"
    QString count;          ///< the large number
    QString countCaption;
    double fractionLeft = 1; ///< of the ring
    bool hasHalf = false;    ///< the ring shows a notch at half
    bool isLastSeconds = false;
    double breath = 0; ///< 0 breathed out, 1 breathed in; of a hold

    int repetition = 0; ///< 0: none to show
    int repetitions = 0;
    bool isNextRepetition = false; ///< it is still to come
    QString repetitionNote;        ///< "4 s each", "Next repetition"
    std::vector<SideCount> sides;  ///< only during a change of side

    QString instruction;
    QString breathing;
    QString breathWord; ///< "Breathe in", in time with the breath of a hold
    QString caution;
    bool canBeReady = false;   ///< "I am ready" ends the phase
    bool waitsForDone = false; ///< only "Done" ends it
    bool canAddTime = false;
    bool canSwitchSide = false;

    QString nextLead; ///< "Next, after 10 s rest"
    QString nextText;
    std::size_t nextStep = 0; ///< whose picture stands beside it
    std::optional<Side> nextSide;

    QString feel;     ///< "Feel it on the left: buttock, low back"
    QString mirrored; ///< "Mirrored: your right side"

    std::vector<double> segmentSeconds; ///< a step each
    std::size_t segment = 0;
    double segmentDone = 0; ///< of the current one, 0 to 1

    friend bool operator==(const PlayerView &, const PlayerView &) = default;
};

/// \a session must not be Ready.
PlayerView viewOf(const Session &session);

/// \a view without what runs on from frame to frame: where two of these are the same, the words
/// stand where they stood.
PlayerView wordsOf(PlayerView view);

} // namespace hipwise
