#pragma once

#include "audio/speech_engine.h"

#include <QThread>

#include <memory>

namespace hipwise {

class SystemSpeechWorker;

/// Speaks with an engine of the computer's own, through Qt: speech-dispatcher, or what Windows and
/// macOS have. The engine plays by itself, and how long a text takes is known once it was said.
class SystemSpeech : public SpeechEngine
{
    Q_OBJECT

public:
    /// \a engine as QTextToSpeech names it.
    explicit SystemSpeech(QString engine, QObject *parent = nullptr);
    ~SystemSpeech() override;

    /// Whether there is a speech-dispatcher that answers. Opens nothing, and does not wait.
    static bool isDispatcherThere();
    /// What Qt can speak with, but for what it has for tests.
    static QStringList engines();

    void start() override;
    void setVoice(const VoiceSettings &settings) override;
    void setGain(double gain) override;
    void expect(const QStringList &texts) override;
    void say(const QString &text) override;
    void stop() override;

private:
    QString m_engine;
    VoiceSettings m_settings;
    double m_gain = 1;
    std::unique_ptr<QThread> m_thread;
    SystemSpeechWorker *m_worker = nullptr; ///< lives in m_thread and is deleted by its end
};

} // namespace hipwise
