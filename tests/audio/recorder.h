#pragma once

#include <QProcess>

#include <chrono>
#include <vector>

namespace hipwise::test {

/// Listens to what the sink of the PulseServer plays, from the constructor on.
class Recorder
{
public:
    static constexpr int sampleRate = 48'000;

    Recorder();
    ~Recorder();

    /// What is heard in the next \a time, mono. The event loop runs meanwhile.
    std::vector<float> listen(std::chrono::milliseconds time);

private:
    QProcess m_parec;
};

} // namespace hipwise::test
