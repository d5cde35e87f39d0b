#include "audio/tone_mixer.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace hipwise {

ToneMixer::ToneMixer(int sampleRate, QObject *parent)
    : QIODevice(parent)
    , m_sampleRate(sampleRate)
{
    // Qt's own buffer would read 16 KiB ahead, and every tone would be late by 85 ms.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void ToneMixer::add(std::vector<float> samples, SoundChannel channel)
{
    const std::lock_guard lock(m_mutex);
    const auto isOfChannel = [channel](const Sound &sound) { return sound.channel == channel; };
    const auto oldest = std::ranges::find_if(m_sounds, isOfChannel);
    if (oldest == m_sounds.end())
        fader(channel).gain = fader(channel).target;
    else if (std::ranges::count_if(m_sounds, isOfChannel) ==
             static_cast<std::ptrdiff_t>(mostSounds))
        m_sounds.erase(oldest);
    m_sounds.push_back({std::move(samples), channel});
}

void ToneMixer::fadeOut(SoundChannel channel)
{
    const std::lock_guard lock(m_mutex);
    for (Sound &sound : m_sounds)
        sound.fades = sound.fades || sound.channel == channel;
}

void ToneMixer::clear()
{
    const std::lock_guard lock(m_mutex);
    m_sounds.clear();
}

void ToneMixer::setGain(float gain, SoundChannel channel)
{
    const std::lock_guard lock(m_mutex);
    fader(channel).target = std::clamp(gain, 0.0F, 1.0F);
}

qint64 ToneMixer::bytesAvailable() const
{
    return std::numeric_limits<int>::max();
}

qint64 ToneMixer::readData(char *data, qint64 maxSize)
{
    const std::lock_guard lock(m_mutex);
    constexpr qint64 frameSize = sizeof(float);
    const qint64 frames = maxSize / frameSize;
    for (qint64 i = 0; i < frames; ++i) {
        const float frame = nextFrame();
        std::memcpy(data + i * frameSize, &frame, sizeof frame);
    }
    return frames * frameSize;
}

qint64 ToneMixer::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

float ToneMixer::nextFrame()
{
    const float step = 1.0F / static_cast<float>(rampTime * m_sampleRate);
    for (Fader &each : m_faders)
        each.gain += std::clamp(each.target - each.gain, -step, step);
    float sum = 0;
    for (Sound &sound : m_sounds)
        sum += nextFrameOf(sound) * fader(sound.channel).gain;
    std::erase_if(m_sounds, [](const Sound &sound) {
        return sound.next == sound.samples.size() || sound.left <= 0;
    });
    return std::clamp(sum, -1.0F, 1.0F);
}

float ToneMixer::nextFrameOf(Sound &sound) const
{
    if (sound.fades)
        sound.left -= 1.0F / static_cast<float>(fadeTime * m_sampleRate);
    return sound.samples[sound.next++] * std::max(sound.left, 0.0F);
}

} // namespace hipwise
