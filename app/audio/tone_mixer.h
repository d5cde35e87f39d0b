#pragma once

#include <QIODevice>

#include <array>
#include <mutex>
#include <vector>

namespace hipwise {

/// What a sound belongs to. Each has a volume of its own.
enum class SoundChannel { Tones, Voice };

/// What an audio sink reads from: the sounds there are now, added up, as mono 32-bit floats in
/// the machine's byte order; silence without end when there are none.
/// Every function may be called from any thread: some systems read from a thread of their own.
class ToneMixer : public QIODevice
{
    Q_OBJECT

public:
    /// Opens itself for reading. \a sampleRate in samples per second.
    explicit ToneMixer(int sampleRate, QObject *parent = nullptr);

    int sampleRate() const { return m_sampleRate; }

    /// \a samples, not empty, join what sounds already from the next frame that is read. Beyond
    /// mostSounds of a channel its oldest is cut off; so many are only there when nothing has been
    /// read lately.
    void add(std::vector<float> samples, SoundChannel channel = SoundChannel::Tones);
    /// What sounds in the channel dies away within fadeTime.
    void fadeOut(SoundChannel channel);
    /// Forgets what has not been read.
    void clear();
    /// 0 to 1. What is sounding slides there within rampTime, so that it does not click.
    void setGain(float gain, SoundChannel channel = SoundChannel::Tones);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }
    qint64 bytesAvailable() const override;
    /// There is no beginning to go back to; later versions of Qt ask for it when a sink is reset.
    bool reset() override { return true; }

    static constexpr std::size_t mostSounds = 4;
    static constexpr double rampTime = 0.005; ///< seconds from no gain to full
    static constexpr double fadeTime = 0.030; ///< seconds

protected:
    /// Gives as many whole frames as fit.
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Sound
    {
        std::vector<float> samples;
        SoundChannel channel = SoundChannel::Tones;
        std::size_t next = 0;
        float left = 1; ///< of its loudness, while it dies away
        bool fades = false;
    };
    struct Fader
    {
        float gain = 1;   ///< now
        float target = 1; ///< where it slides to
    };

    Fader &fader(SoundChannel channel) { return m_faders[static_cast<std::size_t>(channel)]; }
    float nextFrame();
    float nextFrameOf(Sound &sound) const;

    const int m_sampleRate;
    std::mutex m_mutex; ///< of all below
    std::vector<Sound> m_sounds;
    std::array<Fader, 2> m_faders; ///< a channel each
};

} // namespace hipwise
