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

void ToneMixer::add(std::vector<float> samples)
{
    const std::lock_guard lock(m_mutex);
    if (m_voices.empty())
        m_gain = m_targetGain;
    if (m_voices.size() == maxVoices)
        m_voices.erase(m_voices.begin());
    m_voices.push_back({std::move(samples)});
}

void ToneMixer::clear()
{
    const std::lock_guard lock(m_mutex);
    m_voices.clear();
}

void ToneMixer::setGain(float gain)
{
    const std::lock_guard lock(m_mutex);
    m_targetGain = std::clamp(gain, 0.0F, 1.0F);
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
    m_gain += std::clamp(m_targetGain - m_gain, -step, step);
    float sum = 0;
    for (Voice &voice : m_voices)
        sum += voice.samples[voice.next++];
    std::erase_if(m_voices, [](const Voice &voice) { return voice.next == voice.samples.size(); });
    return std::clamp(sum * m_gain, -1.0F, 1.0F);
}

} // namespace hipwise
