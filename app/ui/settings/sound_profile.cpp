#include "ui/settings/sound_profile.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::SoundProfile", text);
}

QString percent(double volume)
{
    return translated("%1 %").arg(qRound(volume * 100));
}

QString extentOf(Verbosity verbosity)
{
    switch (verbosity) {
    case Verbosity::Full:
        return translated("says everything");
    case Verbosity::Short:
        return translated("says what changes");
    case Verbosity::CountsOnly:
        return translated("counts only");
    case Verbosity::Off:
        break;
    }
    return {};
}

} // namespace

SoundProfile soundOf(const Settings &settings)
{
    return {settings.volume, settings.isMuted, settings.voiceVolume, settings.isVoiceMuted,
            settings.verbosity};
}

void setSound(Settings &settings, const SoundProfile &sound)
{
    settings.volume = sound.volume;
    settings.isMuted = sound.isMuted;
    settings.voiceVolume = sound.voiceVolume;
    settings.isVoiceMuted = sound.isVoiceMuted;
    settings.verbosity = sound.verbosity;
}

SoundProfile quietSound()
{
    return {0.25, false, 0.35, false, Verbosity::Short};
}

SoundProfile loudSound()
{
    return {1, false, 1, false, Verbosity::Full};
}

QString inWords(const SoundProfile &sound)
{
    const QString tones =
        sound.isMuted ? translated("No tones") : translated("Tones %1").arg(percent(sound.volume));
    if (sound.isVoiceMuted || sound.verbosity == Verbosity::Off)
        return translated("%1, no voice.").arg(tones);
    return translated("%1, voice %2, %3.")
        .arg(tones, percent(sound.voiceVolume), extentOf(sound.verbosity));
}

} // namespace hipwise
