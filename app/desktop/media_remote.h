#pragma once

#include "desktop/desktop_bus.h"
#include "desktop/now_guided.h"

#include <QObject>

namespace hipwise {

class MprisPlayerAdaptor;

/// A session as a media player of the desktop (MPRIS 2), for media keys, headset buttons, phones
/// and playerctl. There as long as this is: between sessions the keys are left to the music.
class MediaRemote : public QObject
{
    Q_OBJECT

public:
    /// Does nothing without a bus.
    explicit MediaRemote(QDBusConnection bus, QObject *parent = nullptr);
    ~MediaRemote() override;

    const NowGuided &now() const { return m_now; }
    /// Others are told when it is another status, step, side or length, and when the position
    /// jumps; as time goes by they count for themselves.
    void setNow(const NowGuided &now);
    double volume() const { return m_volume; }
    /// 0 to 1.
    void setVolume(double volume);

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void playPauseRequested();
    void nextRequested();
    void previousRequested();
    void volumeRequested(double volume);
    void raiseRequested();

private:
    void tell(const QStringList &properties);

    QDBusConnection m_bus;
    MprisPlayerAdaptor *m_player;
    QString m_service; ///< empty where there is none
    NowGuided m_now;
    double m_volume = 1;
};

} // namespace hipwise
