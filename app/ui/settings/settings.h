#pragma once

#include "model/side.h"
#include "session/verbosity.h"
#include "ui/settings/reminders.h"
#include "ui/style/motion_choice.h"
#include "ui/style/palette.h"
#include "ui/style/quarter_turn.h"

#include <string>

namespace hipwise {

/// What a person has chosen, with defaults that need no visit.
struct Settings
{
    Appearance appearance = Appearance::System;
    double volume = 0.7; ///< of the tones, 0 to 1
    bool isMuted = false;
    Side firstSide = Side::Left;
    std::string figureTheme = "fair"; ///< of themeNames()
    bool isFigureSturdy = false;
    MotionChoice motion = MotionChoice::System;
    double voiceVolume = 0.8; ///< 0 to 1
    bool isVoiceMuted = false;
    Verbosity verbosity = Verbosity::Full;
    double voiceRate = 1;        ///< times as fast as the voice is by itself, 0.5 to 2
    bool quietsOthers = true;    ///< music is turned down while the voice speaks
    bool waitsFirstTime = false; ///< before a step that the person has not done yet
    bool isFar = false;          ///< sessions are shown for somebody on a mat
    QuarterTurn farTurn = QuarterTurn::Upright;
    bool isFlashing = false;      ///< the screen lights at each change
    std::string voiceName{};      ///< of those the engine has; empty: the one it has by itself
    bool alternatesSides = false; ///< which side comes first changes from day to day
    int getReadySeconds = 10;     ///< before the first step
    bool waitsForDone = false;    ///< sets of repetitions go by the person's word, not by the tempo
    bool countsBreath = false;    ///< the voice counts breaths in holds
    bool tellsOfPause = false;    ///< a session that was left paused is called to mind
    bool hasPanelIcon = false;    ///< and stays there when the window is closed
    Reminders reminders{};

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace hipwise
