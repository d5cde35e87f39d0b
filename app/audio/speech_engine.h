#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace hipwise {

/// Whose voice it is, and how fast.
struct VoiceSettings
{
    QString name;    ///< of the engine's voices; empty: the one it has by itself
    double rate = 1; ///< times as fast as it is by itself, 0.5 to 2

    friend bool operator==(const VoiceSettings &, const VoiceSettings &) = default;
};

/// One way to speak. Lives in the thread of the window, and none of its functions waits: what
/// takes time is done in a thread of the engine's own.
class SpeechEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts it; ready() or failed() follows.
    virtual void start() = 0;
    /// For what is said from now on; expect() has to be called again.
    virtual void setVoice(const VoiceSettings &settings) = 0;
    /// 0 to 1, also of what is being said where the engine can.
    virtual void setGain(double gain) = 0;
    /// \a texts are going to be said soon, in this order. How long they take may follow.
    virtual void expect(const QStringList &texts) = 0;
    virtual void say(const QString &text) = 0;
    /// Ends what is being said.
    virtual void stop() = 0;

Q_SIGNALS:
    /// It can speak, in \a voices.
    void ready(const QStringList &voices);
    /// It cannot, or no longer. What follows is of no interest.
    void failed();
    /// \a text takes \a length, or has taken it.
    void known(const QString &text, std::chrono::milliseconds length);
    void began();
    void ended(); ///< by itself or by stop()
};

} // namespace hipwise
