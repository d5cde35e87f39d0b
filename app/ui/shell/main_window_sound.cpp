#include "audio/tone_player.h"
#include "audio/voice.h"
#include "ui/player/narrator.h"
#include "ui/player/player_page.h"
#include "ui/player/session_remote.h"
#include "ui/shell/main_window.h"
#include "ui/style/words.h"

// What is heard: tones and voice, each with its own volume.

namespace hipwise {

/// Of what has been chosen: its own, or that of the settings.
SoundProfile MainWindow::sound() const
{
    return m_ownSound.value_or(soundOf(m_settings));
}

/// As a person does in the player. It is kept where it comes from.
void MainWindow::changeSound(const std::function<void(SoundProfile &)> &change)
{
    SoundProfile changed = sound();
    change(changed);
    if (m_ownSound)
        keepSound(changed);
    else
        changeSettings([&changed](Settings &settings) { setSound(settings, changed); });
    useSound(changed);
    showSound();
}

/// None: from now on it sounds as the settings have it.
void MainWindow::keepSound(const std::optional<SoundProfile> &sound)
{
    m_ownSound = sound;
    m_parts.settingsStore.keepSound(m_chosen->content.routine.id, sound);
}

/// Of the voice, nothing is begun that will not be heard.
void MainWindow::useSound(const SoundProfile &sound)
{
    m_parts.tones.setVolume(sound.volume);
    m_parts.tones.setMuted(sound.isMuted);
    m_parts.voice.setVoice({toQString(m_settings.voiceName), m_settings.voiceRate});
    m_parts.voice.setVolume(sound.voiceVolume);
    m_parts.voice.setMuted(sound.isVoiceMuted);
    if (!sound.isVoiceMuted && sound.verbosity != Verbosity::Off)
        m_parts.voice.prepare();
}

void MainWindow::soundFor(const Cue &cue)
{
    // Where the voice names the step already, nobody need be told that it is about to.
    const bool isAnnounced = cue.kind == CueKind::GetReady && m_parts.voice.isSpeaking();
    const std::optional<Tone> tone = toneFor(cue.kind);
    if (tone && !isAnnounced)
        m_parts.tones.play(*tone);
}

void MainWindow::showSound()
{
    const SoundProfile now = sound();
    playerPage().setSound(now.volume, now.isMuted);
    playerPage().setVoice(now.voiceVolume, now.isVoiceMuted);
    m_playerPage->setOwnSound(m_isStepChosen ? std::nullopt
                                             : std::optional(m_ownSound.has_value()));
    if (m_remote)
        m_remote->setVolume(now.volume);
}

void MainWindow::speakExample()
{
    m_parts.tones.prepare();
    useSound(soundOf(m_settings));
    m_parts.voice.setMuted(false); // it was asked for
    m_parts.voice.prepare();
    m_parts.voice.say(tr("Next: Seated figure 4, left side, with the chair."));
}

/// Music gives way to the voice for as long as the session goes.
void MainWindow::quietOthers()
{
    if (m_settings.quietsOthers)
        connect(&m_parts.voice, &Voice::speakingChanged, m_remote.get(),
                &SessionRemote::setSpeaking);
}

void MainWindow::muteAll()
{
    changeSound([](SoundProfile &sound) {
        const bool isAnyOn = !sound.isMuted || !sound.isVoiceMuted;
        sound.isMuted = isAnyOn;
        sound.isVoiceMuted = isAnyOn;
    });
}

} // namespace hipwise
