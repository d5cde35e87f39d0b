#include "audio/tone_player.h"
#include "audio/voice.h"
#include "ui/player/narrator.h"
#include "ui/player/player_page.h"
#include "ui/player/session_remote.h"
#include "ui/shell/main_window.h"
#include "ui/style/words.h"

// What is heard: tones and voice, each with its own volume.

namespace hipwise {

/// As the settings have it. Of the voice, nothing is begun that will not be heard.
void MainWindow::useSound()
{
    m_parts.tones.setVolume(m_settings.volume);
    m_parts.tones.setMuted(m_settings.isMuted);
    m_parts.voice.setVoice({toQString(m_settings.voiceName), m_settings.voiceRate});
    m_parts.voice.setVolume(m_settings.voiceVolume);
    m_parts.voice.setMuted(m_settings.isVoiceMuted);
    if (!m_settings.isVoiceMuted && m_settings.verbosity != Verbosity::Off)
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
    playerPage().setSound(m_settings.volume, m_settings.isMuted);
    playerPage().setVoice(m_settings.voiceVolume, m_settings.isVoiceMuted);
    if (m_remote)
        m_remote->setVolume(m_settings.volume);
}

void MainWindow::speakExample()
{
    m_parts.tones.prepare();
    useSound();
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
    const bool isAnyOn = !m_settings.isMuted || !m_settings.isVoiceMuted;
    changeSettings([isAnyOn](Settings &settings) {
        settings.isMuted = isAnyOn;
        settings.isVoiceMuted = isAnyOn;
    });
    useSound();
    showSound();
}

} // namespace hipwise
