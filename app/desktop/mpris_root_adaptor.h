#pragma once

#include <QDBusAbstractAdaptor>
#include <QStringList>

namespace hipwise {

class MediaRemote;

/// org.mpris.MediaPlayer2: what kind of program this is.
class MprisRootAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ canQuit CONSTANT)
    Q_PROPERTY(bool CanRaise READ canRaise CONSTANT)
    Q_PROPERTY(bool HasTrackList READ hasTrackList CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)

public:
    explicit MprisRootAdaptor(MediaRemote &remote);

    /// Nobody's session is ended from afar by a press of the wrong key.
    bool canQuit() const { return false; }
    bool canRaise() const { return true; }
    bool hasTrackList() const { return false; }
    QString identity() const { return QStringLiteral("Hipwise"); }
    QString desktopEntry() const { return QStringLiteral("io.github.hipwise.Hipwise"); }
    QStringList nothing() const { return {}; }

public Q_SLOTS:
    void Raise();
    void Quit();

private:
    MediaRemote &m_remote;
};

} // namespace hipwise
