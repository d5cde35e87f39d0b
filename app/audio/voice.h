#pragma once

#include "audio/speech_engine.h"
#include "session/speech_lengths.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace hipwise {

class TonePlayer;

/// The voice of the program. Speaks with the first of its engines that works, and costs nothing
/// until it is needed. None of its functions waits.
class Voice : public QObject
{
    Q_OBJECT

public:
    /// Makes an engine, or gives null where there is none of its kind.
    using EngineMaker = std::function<std::unique_ptr<SpeechEngine>()>;

    /// With what this computer has: a speech-dispatcher that runs, as whoever has one has chosen
    /// its voice; else flite; else what else there is. \a tones outlives this.
    explicit Voice(TonePlayer &tones, QObject *parent = nullptr);
    /// With the first of \a engines that works.
    explicit Voice(std::vector<EngineMaker> engines, QObject *parent = nullptr);
    ~Voice() override;

    /// Looks for an engine in the background, unless that has been done.
    void prepare();
    /// These are going to be said soon, in this order.
    void expect(const QStringList &texts);
    /// Does nothing while muted, or while there is no engine.
    void say(const QString &text);
    /// Ends what is being said: at once, or as soon as the engine can.
    void stop();
    bool isSpeaking() const { return m_isSpeaking; }

    void setVoice(const VoiceSettings &settings);
    /// 0 to 1; 0.5 is 6 dB less than 1.
    void setVolume(double volume);
    double volume() const { return m_volume; }
    /// Ends what is being said, too.
    void setMuted(bool muted);
    bool isMuted() const { return m_muted; }

    /// Whether there is an engine that can speak.
    bool isReady() const { return m_isReady; }
    /// Of the engine, when it is ready.
    const QStringList &voices() const { return m_voices; }
    const SpeechLengths &lengths() const { return m_lengths; }

Q_SIGNALS:
    /// There is no voice on this computer; \a sentence says so to a person. At most once.
    void unavailable(const QString &sentence);
    void ready();
    /// The voice that was chosen is not among those of the engine; \a sentence says so. Once for each
    /// voice, when it would have to speak.
    void voiceGone(const QString &sentence);
    /// More is known of how long something takes.
    void lengthsChanged();
    /// It begins to speak, or has ended.
    void speakingChanged(bool isSpeaking);

private:
    void tryNext();
    void onFailed();
    void setSpeaking(bool isSpeaking);
    void tellIfGone();

    std::vector<EngineMaker> m_engines; ///< not tried yet, the best last
    std::unique_ptr<SpeechEngine> m_engine;
    QStringList m_expected; ///< for the engine that is being started
    VoiceSettings m_settings;
    QStringList m_voices;
    QString m_goneTold; ///< the voice of which it was said that it is gone
    SpeechLengths m_lengths;
    double m_volume = 1;
    bool m_muted = false;
    bool m_isReady = false;
    bool m_isSpeaking = false;
    bool m_reported = false;
};

} // namespace hipwise
