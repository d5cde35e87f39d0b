#pragma once

#include "audio/tone.h"
#include "audio/tone_mixer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QAudioSink;

namespace hipwise {

/// The audio device, for a thread that may have to wait for it. It is made anywhere and moved to
/// that thread, which needs an event loop; from then on everything is called there.
///
/// The device is open while something sounds and a little longer, and each time it is whatever is
/// the default then. When there is none, or it fails, the next tone looks again.
class ToneOutput : public QObject
{
    Q_OBJECT

public:
    using TimePoint = std::chrono::steady_clock::time_point;

    ToneOutput();
    ~ToneOutput() override;

    /// Connects to the audio server.
    void prepare();
    /// \a asked is when the tone was called for. It is left out when the device was not to be had
    /// within patience: so late it would tell something that is no longer true.
    void play(Tone tone, TimePoint asked);
    /// The same of something said, \a speech at sampleRate.
    void speak(std::vector<float> speech, TimePoint asked);
    /// What is being said ends at once. From any thread.
    void hush() { m_mixer.fadeOut(SoundChannel::Voice); }
    /// 0 to 1, also of what is sounding. From any thread.
    void setGain(SoundChannel channel, float gain) { m_mixer.setGain(gain, channel); }

    static constexpr std::chrono::milliseconds patience{500};
    static constexpr int sampleRate = 48'000;

Q_SIGNALS:
    /// There is no device, or no longer.
    void failed();

private:
    void sound(std::vector<float> samples, SoundChannel channel, TimePoint asked);
    bool open();
    void close();
    void fail();
    void onStateChanged();

    ToneMixer m_mixer;                  ///< outlives the sink that reads it
    QTimer m_silence;                   ///< runs from the last tone until the device may be closed
    TimePoint m_soundsUntil;            ///< the end of the last sound
    std::unique_ptr<QAudioSink> m_sink; ///< while the device is open
};

} // namespace hipwise
