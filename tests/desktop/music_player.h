#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace hipwise::test {

/// A player of somebody else's that tells the desktop what it does, as far as its volume goes.
class MusicPlayer : public QObject
{
    Q_OBJECT

public:
    /// On the bus as org.mpris.MediaPlayer2.\a name.
    MusicPlayer(QDBusConnection bus, const QString &name);
    ~MusicPlayer() override;

    double volume = 0.8;
    int timesSet = 0;
    QString status = QStringLiteral("Playing");

private:
    QDBusConnection m_bus;
    QString m_service;
};

/// The interface that MusicPlayer shows.
class MusicPlayerAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(QString PlaybackStatus READ status)

public:
    explicit MusicPlayerAdaptor(MusicPlayer &player);

    double volume() const { return m_player.volume; }
    void setVolume(double volume);
    QString status() const { return m_player.status; }

private:
    MusicPlayer &m_player;
};

} // namespace hipwise::test
