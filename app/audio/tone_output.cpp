#include "audio/tone_output.h"

#include "audio/synthesis.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <thread>
#include <utility>

namespace hipwise {

namespace {

using namespace std::chrono_literals;

/// From the mixer to the ear. Qt fills it every 20 ms, and with less than four times that it runs
/// dry or, at 40 ms and below, never starts to play.
constexpr auto buffered = 80ms;

/// After the last sound: longer than the buffer, and than the second between two counts.
constexpr auto silenceBeforeClosing = 1'500ms;

/// What the server has to say about a stream that has ended is there after a few milliseconds.
constexpr auto lastNews = 50ms;

QAudioFormat toneFormat()
{
    QAudioFormat format;
    format.setSampleRate(ToneOutput::sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

} // namespace

ToneOutput::ToneOutput()
    : m_mixer(sampleRate, this)
    , m_silence(this)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &ToneOutput::close);
}

ToneOutput::~ToneOutput()
{
    if (!m_sink)
        return;
    close();
    // Qt 6.4 closes its connection at exit without locking it, and aborts when news arrive then.
    std::this_thread::sleep_for(lastNews);
}

void ToneOutput::prepare()
{
    if (QMediaDevices::defaultAudioOutput().isNull())
        fail();
}

void ToneOutput::play(Tone tone, TimePoint asked)
{
    sound(samples(tone, sampleRate), SoundChannel::Tones, asked);
}

void ToneOutput::speak(std::vector<float> speech, TimePoint asked)
{
    sound(std::move(speech), SoundChannel::Voice, asked);
}

void ToneOutput::sound(std::vector<float> samples, SoundChannel channel, TimePoint asked)
{
    if (samples.empty() || (!m_sink && !open()))
        return;
    const TimePoint now = std::chrono::steady_clock::now();
    if (now - asked <= patience) {
        const std::chrono::milliseconds length(samples.size() * 1'000 / sampleRate);
        m_soundsUntil = std::max(m_soundsUntil, now + length);
        m_mixer.add(std::move(samples), channel);
    }
    m_silence.start(std::chrono::ceil<std::chrono::milliseconds>(
        std::max(m_soundsUntil - now, TimePoint::duration(0)) + silenceBeforeClosing));
}

bool ToneOutput::open()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !device.isFormatSupported(toneFormat())) {
        fail();
        return false;
    }
    m_sink = std::make_unique<QAudioSink>(device, toneFormat());
    m_sink->setBufferSize(
        toneFormat().bytesForDuration(std::chrono::microseconds(buffered).count()));
    m_sink->start(&m_mixer);
    if (m_sink->error() != QAudio::NoError) {
        fail();
        return false;
    }
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &ToneOutput::onStateChanged);
    return true;
}

/// Not suspended: Qt 6.4 aborts when the server goes away while a stream is being resumed.
void ToneOutput::close()
{
    m_silence.stop();
    m_mixer.clear();
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset();                 // stop() may wait until all is played
        m_sink.release()->deleteLater(); // it may be the sink that calls
    }
}

void ToneOutput::fail()
{
    close();
    Q_EMIT failed();
}

void ToneOutput::onStateChanged()
{
    // Running dry for a moment is an error to Qt too, but passes.
    const QAudio::Error error = m_sink->error();
    if (error != QAudio::NoError && error != QAudio::UnderrunError)
        fail();
}

} // namespace hipwise
