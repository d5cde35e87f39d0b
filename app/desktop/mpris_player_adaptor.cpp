#include "desktop/mpris_player_adaptor.h"

#include "desktop/media_remote.h"

#include <algorithm>

namespace hipwise {

namespace {

qlonglong microseconds(Milliseconds time)
{
    return std::chrono::microseconds(time).count();
}

} // namespace

MprisPlayerAdaptor::MprisPlayerAdaptor(MediaRemote &remote)
    : QDBusAbstractAdaptor(&remote)
    , m_remote(remote)
{}

QString MprisPlayerAdaptor::playbackStatus() const
{
    switch (m_remote.now().status) {
    case NowGuided::Status::Playing:
        return QStringLiteral("Playing");
    case NowGuided::Status::Paused:
        return QStringLiteral("Paused");
    case NowGuided::Status::Stopped:
        break;
    }
    return QStringLiteral("Stopped");
}

QVariantMap MprisPlayerAdaptor::metadata() const
{
    const NowGuided &now = m_remote.now();
    const QString track = QStringLiteral("/io/github/hipwise/step/%1").arg(now.step + 1);
    return {{QStringLiteral("mpris:trackid"), QVariant::fromValue(QDBusObjectPath(track))},
            {QStringLiteral("mpris:length"), microseconds(now.length)},
            {QStringLiteral("xesam:title"), now.title},
            {QStringLiteral("xesam:album"), now.routine},
            {QStringLiteral("xesam:artist"), QStringList(QStringLiteral("Hipwise"))},
            {QStringLiteral("xesam:trackNumber"), static_cast<int>(now.step) + 1}};
}

qlonglong MprisPlayerAdaptor::position() const
{
    return microseconds(m_remote.now().position);
}

double MprisPlayerAdaptor::volume() const
{
    return m_remote.volume();
}

void MprisPlayerAdaptor::setVolume(double volume)
{
    if (volume == volume) // a number
        Q_EMIT m_remote.volumeRequested(std::clamp(volume, 0.0, 1.0));
}

bool MprisPlayerAdaptor::isUnderWay() const
{
    return m_remote.now().status != NowGuided::Status::Stopped;
}

void MprisPlayerAdaptor::Next()
{
    Q_EMIT m_remote.nextRequested();
}

void MprisPlayerAdaptor::Previous()
{
    Q_EMIT m_remote.previousRequested();
}

void MprisPlayerAdaptor::Pause()
{
    Q_EMIT m_remote.pauseRequested();
}

void MprisPlayerAdaptor::PlayPause()
{
    Q_EMIT m_remote.playPauseRequested();
}

/// From afar a session is paused only: what ends it is the person, at the screen, who is asked.
void MprisPlayerAdaptor::Stop()
{
    Q_EMIT m_remote.pauseRequested();
}

void MprisPlayerAdaptor::Play()
{
    Q_EMIT m_remote.playRequested();
}

void MprisPlayerAdaptor::Seek(qlonglong) {}

void MprisPlayerAdaptor::SetPosition(const QDBusObjectPath &, qlonglong) {}

void MprisPlayerAdaptor::OpenUri(const QString &) {}

} // namespace hipwise
