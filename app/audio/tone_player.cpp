#include "audio/tone_player.h"

#include "audio/tone_output.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

using namespace std::chrono_literals;

static_assert(TonePlayer::speechRate == ToneOutput::sampleRate);

/// How long the end of the program may wait for an audio server that does not answer.
constexpr auto farewell = 1'000ms;

} // namespace

TonePlayer::TonePlayer(QObject *parent)
    : QObject(parent)
{}

TonePlayer::~TonePlayer()
{
    if (!m_thread)
        return;
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(farewell)))
        static_cast<void>(m_thread.release()); // stuck in the audio server, and left there
}

void TonePlayer::prepare()
{
    startThread();
    Q_EMIT prepareAsked(QPrivateSignal());
}

void TonePlayer::play(Tone tone)
{
    if (m_muted)
        return;
    startThread();
    Q_EMIT toneAsked(tone, std::chrono::steady_clock::now(), QPrivateSignal());
}

void TonePlayer::speak(std::vector<float> speech)
{
    startThread();
    const auto asked = std::chrono::steady_clock::now();
    QMetaObject::invokeMethod(m_output,
                              [output = m_output, speech = std::move(speech), asked]() mutable {
                                  output->speak(std::move(speech), asked);
                              });
}

void TonePlayer::hush()
{
    if (!m_thread)
        return;
    m_output->hush();                                       // at once, like the gain
    QMetaObject::invokeMethod(m_output, &ToneOutput::hush); // and what is on its way to it
}

void TonePlayer::setSpeechGain(double gain)
{
    m_speechGain = std::clamp(gain, 0.0, 1.0);
    sendGains();
}

void TonePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    sendGains();
}

void TonePlayer::setMuted(bool muted)
{
    m_muted = muted;
    sendGains();
}

void TonePlayer::startThread()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("tones"));
    m_output = new ToneOutput;
    m_output->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_output, &QObject::deleteLater);
    connect(this, &TonePlayer::prepareAsked, m_output, &ToneOutput::prepare);
    connect(this, &TonePlayer::toneAsked, m_output, &ToneOutput::play);
    connect(m_output, &ToneOutput::failed, this, &TonePlayer::onFailed);
    sendGains();
    m_thread->start();
}

void TonePlayer::onFailed()
{
    if (m_reported)
        return;
    m_reported = true;
    Q_EMIT unavailable(tr("No sound on this computer. Every cue is on screen."));
}

void TonePlayer::sendGains()
{
    if (!m_thread)
        return;
    // Not through the event loop: the mixer takes it from any thread, and the thread may be busy.
    m_output->setGain(SoundChannel::Tones, m_muted ? 0.0F : static_cast<float>(m_volume));
    m_output->setGain(SoundChannel::Voice, static_cast<float>(m_speechGain));
}

} // namespace hipwise
