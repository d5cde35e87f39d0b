#pragma once

#include "audio/speech_engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTextToSpeech>

#include <memory>

namespace hipwise {

/// Where QTextToSpeech works, in a thread with an event loop: making an engine connects to a
/// server, which may take its time. All its functions are called there.
class SystemSpeechWorker : public QObject
{
    Q_OBJECT

public:
    void open(const QString &engine);
    void setVoice(const VoiceSettings &settings);
    void setGain(double gain);
    void say(const QString &text);
    void stop();

Q_SIGNALS:
    void opened(const QStringList &voices);
    void failed();
    void known(const QString &text, std::chrono::milliseconds length);
    void began();
    void ended();

private:
    void onStateChanged(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_speech;
    VoiceSettings m_settings;
    QString m_ownVoice;    ///< the one that the engine has by itself
    QString m_text;        ///< being said; empty if nothing is
    QElapsedTimer m_since; ///< valid from when it began
};

} // namespace hipwise
