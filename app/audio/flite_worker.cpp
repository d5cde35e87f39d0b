#include "audio/flite_worker.h"

#include "audio/speech_sound.h"
#include "audio/tone_player.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Every voice is made as loud as this: as loud as the tones seem, and without clipping when one
/// of them sounds at the same time.
constexpr float loudest = 0.6F;

void scaleTo(float peak, std::vector<float> &sound)
{
    float highest = 0;
    for (const float sample : sound)
        highest = std::max(highest, std::abs(sample));
    if (highest <= 0)
        return;
    for (float &sample : sound)
        sample *= peak / highest;
}

} // namespace

void FliteWorker::load()
{
    m_flite = FliteLibrary::load();
    QStringList voices;
    if (m_flite) {
        for (const std::string &name : m_flite->voices())
            voices << QString::fromStdString(name);
    }
    Q_EMIT loaded(voices);
}

void FliteWorker::make(const VoiceSettings &settings, const QString &text)
{
    std::vector<float> sound;
    if (m_flite) {
        FliteLibrary::Speech speech =
            m_flite->speak(text.toStdString(), settings.name.toStdString(), settings.rate);
        if (!speech.samples.empty())
            sound = resampled(trimmed(std::move(speech.samples), speech.sampleRate),
                              speech.sampleRate, TonePlayer::speechRate);
    }
    scaleTo(loudest, sound);
    Q_EMIT made(settings, text, std::make_shared<const std::vector<float>>(std::move(sound)));
}

} // namespace hipwise
