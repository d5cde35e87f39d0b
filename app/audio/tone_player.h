#pragma once

#include "audio/tone.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <vector>

namespace hipwise {

class ToneOutput;

/// Plays the tones, and what the voice has made of its words. None of its functions waits for the audio device, not even for one that has
/// stopped answering: the device has a thread of its own, which starts with it.
///
/// One for the whole program, made by main: Qt's connection to the audio server belongs to the
/// thread that first needed it and learns of the server's end and return from that thread only.
class TonePlayer : public QObject
{
    Q_OBJECT

public:
    /// Opens nothing.
    explicit TonePlayer(QObject *parent = nullptr);
    /// Cuts off what is sounding.
    ~TonePlayer() override;

    /// Connects to the audio server in the background, so that the first tone need not wait for it.
    void prepare();
    /// The tone joins those that sound already. Does nothing while muted.
    void play(Tone tone);

    /// Something said sounds beside the tones, through the same device: \a speech in mono, -1 to 1,
    /// at speechRate. Muting the tones does not silence it.
    void speak(std::vector<float> speech);
    /// Ends what is being said, within a few hundredths of a second.
    void hush();
    /// Of what is said, 0 to 1, at once.
    void setSpeechGain(double gain);
    static constexpr int speechRate = 48'000; ///< samples per second

    /// Of full loudness, 0 to 1, anything else is moved there; 0.5 is 6 dB less than 1.
    /// At once, also for the tone that is sounding.
    void setVolume(double volume);
    double volume() const { return m_volume; }
    void setMuted(bool muted);
    bool isMuted() const { return m_muted; }

Q_SIGNALS:
    /// There is no sound on this computer; \a sentence says so to a person. At most once, although
    /// tones sound again when a device turns up.
    void unavailable(const QString &sentence);

    // To the device's own thread.
    void prepareAsked(QPrivateSignal);
    void toneAsked(hipwise::Tone tone, std::chrono::steady_clock::time_point when, QPrivateSignal);

private:
    void startThread();
    void onFailed();
    void sendGains();

    std::unique_ptr<QThread> m_thread; ///< from the first need on
    ToneOutput *m_output = nullptr;    ///< lives in m_thread and is deleted by its end
    double m_volume = 1;
    double m_speechGain = 1;
    bool m_muted = false;
    bool m_reported = false;
};

} // namespace hipwise
