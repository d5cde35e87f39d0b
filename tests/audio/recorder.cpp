#include "audio/recorder.h"

#include "support/catch.h"

#include <QEventLoop>
#include <QTimer>

#include <cstring>

namespace hipwise::test {

namespace {

/// How long a server that records nothing is waited for.
constexpr std::chrono::seconds longestSilence{20};

} // namespace

Recorder::Recorder()
{
    m_parec.start(QStringLiteral("parec"), {
                                               QStringLiteral("--device=out.monitor"),
                                               QStringLiteral("--format=float32le"),
                                               QStringLiteral("--rate=%1").arg(sampleRate),
                                               QStringLiteral("--channels=1"),
                                               QStringLiteral("--latency-msec=20"),
                                               QStringLiteral("--raw"),
                                           });
    if (!m_parec.waitForReadyRead(10'000))
        FAIL("parec hears nothing from the sink, not even silence");
}

Recorder::~Recorder()
{
    m_parec.kill();
    m_parec.waitForFinished();
}

std::vector<float> Recorder::listen(std::chrono::milliseconds time)
{
    m_parec.readAllStandardOutput();
    const auto frames = static_cast<std::size_t>(time.count()) * sampleRate / 1000;
    QByteArray bytes;
    QEventLoop loop;
    QObject::connect(&m_parec, &QProcess::finished, &loop, &QEventLoop::quit);
    // A server that stops rendering, or a parec that has ended before, would be waited for for ever.
    QTimer::singleShot(time + longestSilence, &loop, &QEventLoop::quit);
    if (m_parec.state() != QProcess::Running)
        FAIL("parec has ended: " << m_parec.errorString().toStdString());
    QObject::connect(&m_parec, &QProcess::readyReadStandardOutput, &loop, [&] {
        bytes += m_parec.readAllStandardOutput();
        if (static_cast<std::size_t>(bytes.size()) >= frames * sizeof(float))
            loop.quit();
    });
    loop.exec();
    if (static_cast<std::size_t>(bytes.size()) < frames * sizeof(float))
        FAIL("parec records no more");

    std::vector<float> heard(
        std::min(frames, static_cast<std::size_t>(bytes.size()) / sizeof(float)));
    std::memcpy(heard.data(), bytes.constData(), heard.size() * sizeof(float));
    return heard;
}

} // namespace hipwise::test
