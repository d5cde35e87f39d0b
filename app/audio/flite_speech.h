#pragma once

#include "audio/speech_engine.h"

#include <QThread>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace hipwise {

class FliteWorker;
class TonePlayer;

/// Speaks with flite: words become samples in a thread of their own, before they are due where
/// they are expected, and sound through the device of the tones. So it is known to the sample how
/// long each takes, and it begins on its moment.
class FliteSpeech : public SpeechEngine
{
    Q_OBJECT

public:
    /// \a tones outlives this.
    explicit FliteSpeech(TonePlayer &tones, QObject *parent = nullptr);
    ~FliteSpeech() override;

    void start() override;
    void setVoice(const VoiceSettings &settings) override;
    void setGain(double gain) override;
    void expect(const QStringList &texts) override;
    void say(const QString &text) override;
    void stop() override;

    /// Later than this after it was asked for, a phrase is left out: its moment is over.
    static constexpr std::chrono::milliseconds patience{600};
    /// So much of what is expected is kept ready, in characters of text: some minutes of speech.
    static constexpr qsizetype mostExpected = 2'000;

private:
    using Samples = std::shared_ptr<const std::vector<float>>;

    void makeNext();
    void onMade(const VoiceSettings &settings, const QString &text, const Samples &samples);
    void sound(const Samples &samples);

    TonePlayer &m_tones;
    std::unique_ptr<QThread> m_thread;
    FliteWorker *m_worker = nullptr; ///< lives in m_thread and is deleted by its end
    VoiceSettings m_settings;
    std::map<QString, Samples> m_made;
    QStringList m_queue;  ///< to be made; one at a time, so that what is due now can be next
    bool m_isBusy = true; ///< the worker; until it has loaded flite, too
    QString m_waiting;    ///< to be said as soon as it is made
    std::chrono::steady_clock::time_point m_asked;
    QTimer m_end; ///< runs while it speaks
};

} // namespace hipwise
