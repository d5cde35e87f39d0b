#pragma once

#include "ui/settings/settings.h"

namespace hipwise {

/// How loud a session is and how much is said in it: the settings' way, or that of one routine.
struct SoundProfile
{
    double volume = 0.7; ///< of the tones, 0 to 1
    bool isMuted = false;
    double voiceVolume = 0.8; ///< 0 to 1
    bool isVoiceMuted = false;
    Verbosity verbosity = Verbosity::Full;

    friend bool operator==(const SoundProfile &, const SoundProfile &) = default;
};

/// That of the \a settings.
SoundProfile soundOf(const Settings &settings);
void setSound(Settings &settings, const SoundProfile &sound);

/// For the evening, when others sleep.
SoundProfile quietSound();
/// For a loud room.
SoundProfile loudSound();

/// "Tones 30 %, voice 40 %, says what changes."
QString inWords(const SoundProfile &sound);

} // namespace hipwise
