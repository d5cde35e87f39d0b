#include "desktop/media_remote.h"

#include "desktop/mpris_player_adaptor.h"
#include "desktop/mpris_root_adaptor.h"

#include <QCoreApplication>
#include <QDBusMessage>

#include <utility>

namespace hipwise {

namespace {

constexpr QLatin1String objectPath("/org/mpris/MediaPlayer2");
constexpr QLatin1String serviceName("org.mpris.MediaPlayer2.hipwise");

/// Others count for themselves; more than this beside what they count is a jump.
constexpr Milliseconds smallestJump{500};

} // namespace

MediaRemote::MediaRemote(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_player(new MprisPlayerAdaptor(*this))
{
    new MprisRootAdaptor(*this);
    if (!m_bus.isConnected() || !m_bus.registerObject(objectPath, this))
        return;
    // A name of its own beside that of another window, as the specification has it.
    const QString ownName =
        serviceName + QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid());
    for (const QString &name : {QString(serviceName), ownName}) {
        if (m_bus.registerService(name)) {
            m_service = name;
            return;
        }
    }
}

MediaRemote::~MediaRemote()
{
    if (m_service.isEmpty())
        return;
    m_bus.unregisterService(m_service);
    m_bus.unregisterObject(objectPath);
}

void MediaRemote::setNow(const NowGuided &now)
{
    const NowGuided before = std::exchange(m_now, now);
    QStringList changed;
    const bool isOtherStatus = before.status != now.status;
    if (isOtherStatus)
        changed.append(QStringLiteral("PlaybackStatus"));
    if ((before.status == NowGuided::Status::Stopped) != (now.status == NowGuided::Status::Stopped))
        changed.append({QStringLiteral("CanGoNext"), QStringLiteral("CanGoPrevious"),
                        QStringLiteral("CanPlay"), QStringLiteral("CanPause")});
    const bool isOtherStep = before.step != now.step || before.title != now.title ||
                             before.routine != now.routine || before.length != now.length;
    if (isOtherStep)
        changed.append(QStringLiteral("Metadata"));
    if (!changed.isEmpty())
        tell(changed);
    const Milliseconds moved = now.position - before.position;
    if (moved < Milliseconds(0) || moved > smallestJump)
        Q_EMIT m_player->Seeked(m_player->position());
}

void MediaRemote::setVolume(double volume)
{
    if (std::exchange(m_volume, volume) != volume)
        tell({QStringLiteral("Volume")});
}

/// QtDBus tells nobody of an adaptor's properties by itself.
void MediaRemote::tell(const QStringList &properties)
{
    if (m_service.isEmpty())
        return;
    QVariantMap values;
    for (const QString &name : properties)
        values.insert(name, m_player->property(name.toLatin1().constData()));
    QDBusMessage signal =
        QDBusMessage::createSignal(objectPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal.setArguments({QStringLiteral("org.mpris.MediaPlayer2.Player"), values, QStringList()});
    m_bus.send(signal);
}

} // namespace hipwise
