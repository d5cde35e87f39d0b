#pragma once

#include "audio/voice.h"

#include <memory>

namespace hipwise::test {

/// An engine that keeps what it is asked to say.
class FakeEngine : public SpeechEngine
{
public:
    enum class Kind { Working, Broken };

    explicit FakeEngine(Kind kind = Kind::Working)
        : m_kind(kind)
    {}

    void start() override
    {
        if (m_kind == Kind::Working)
            Q_EMIT ready({QStringLiteral("one")});
        else
            Q_EMIT failed();
    }
    void setVoice(const VoiceSettings &settings) override { voice = settings; }
    void setGain(double newGain) override { gain = newGain; }
    void expect(const QStringList &texts) override { expected = texts; }
    void say(const QString &text) override { said << text; }
    void stop() override { ++stops; }

    QStringList said;
    QStringList expected;
    VoiceSettings voice;
    double gain = 1;
    int stops = 0;

private:
    Kind m_kind;
};

/// Makes a working one, and tells where it is.
inline Voice::EngineMaker working(FakeEngine *&made)
{
    return [&made]() -> std::unique_ptr<SpeechEngine> {
        auto engine = std::make_unique<FakeEngine>();
        made = engine.get();
        return engine;
    };
}

} // namespace hipwise::test
