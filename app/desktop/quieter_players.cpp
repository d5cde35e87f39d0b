#include "desktop/quieter_players.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariantMap>

#include <cmath>
#include <utility>

namespace hipwise {

namespace {

constexpr QLatin1String players("org.mpris.MediaPlayer2.");
constexpr QLatin1String ownPlayers("org.mpris.MediaPlayer2.hipwise");
constexpr QLatin1String playerPath("/org/mpris/MediaPlayer2");
constexpr QLatin1String playerInterface("org.mpris.MediaPlayer2.Player");
constexpr QLatin1String properties("org.freedesktop.DBus.Properties");
constexpr QLatin1String volumeName("Volume");
constexpr int patienceMilliseconds = 700;
/// Players keep a volume as they like, in whole percents for example.
constexpr double sameVolume = 0.02;

} // namespace

QuieterPlayers::QuieterPlayers(QDBusConnection bus, const LoweredVolumes &kept, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_kept(kept)
    , m_noted(kept.load())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &QuieterPlayers::restoreAll);
    putBackLeft();
}

/// There is no time to ask whether somebody has changed it since.
QuieterPlayers::~QuieterPlayers()
{
    for (auto each = m_before.cbegin(); each != m_before.cend(); ++each)
        setVolume(each.key(), each.value());
    if (!m_before.isEmpty())
        m_kept.save({});
}

/// A player that has gone meanwhile comes back as loud as it likes.
void QuieterPlayers::putBackLeft()
{
    if (m_noted.isEmpty() || !m_bus.isConnected())
        return;
    const LoweredVolumes::Volumes left = m_noted;
    for (auto each = left.cbegin(); each != left.cend(); ++each)
        restore(each.key(), each.value());
    m_noted.clear();
    m_kept.save({});
}

void QuieterPlayers::note(const QString &player, std::optional<double> before)
{
    if (before)
        m_noted.insert(player, *before);
    else
        m_noted.remove(player);
    m_kept.save(m_noted);
}

void QuieterPlayers::setQuiet(bool isQuiet)
{
    if (std::exchange(m_isQuiet, isQuiet) == isQuiet || !m_bus.isConnected())
        return;
    if (!isQuiet) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    lowerAll();
}

void QuieterPlayers::lowerAll()
{
    const QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    watch(m_bus.asyncCall(call), [this](QDBusPendingCallWatcher &finished) {
        const QDBusPendingReply<QStringList> reply = finished;
        if (reply.isError())
            return;
        for (const QString &name : reply.value()) {
            if (name.startsWith(players) && !name.startsWith(ownPlayers) &&
                !m_before.contains(name))
                lower(name);
        }
    });
}

void QuieterPlayers::lower(const QString &player)
{
    read(player, [this, player](const QVariantMap &state) {
        const bool isPlaying =
            state.value(QStringLiteral("PlaybackStatus")).toString() == QLatin1String("Playing");
        const double volume = state.value(volumeName, 0.0).toDouble();
        // The phrase may be over by now; one that is silent needs nothing.
        if (!m_isQuiet || !isPlaying || !(volume > 0) || !std::isfinite(volume))
            return;
        m_before.insert(player, volume);
        note(player, volume);
        setVolume(player, volume * share);
    });
}

void QuieterPlayers::restoreAll()
{
    const QHash<QString, double> lowered = std::exchange(m_before, {});
    for (auto each = lowered.cbegin(); each != lowered.cend(); ++each)
        restore(each.key(), each.value());
}

void QuieterPlayers::restore(const QString &player, double before)
{
    read(player, [this, player, before](const QVariantMap &state) {
        const double volume = state.value(volumeName, 0.0).toDouble();
        if (std::abs(volume - before * share) <= sameVolume)
            setVolume(player, before);
        if (!m_before.contains(player)) // turned down anew meanwhile
            note(player, std::nullopt);
    });
}

void QuieterPlayers::read(const QString &player,
                          const std::function<void(const QVariantMap &)> &use)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(player, playerPath, properties, QStringLiteral("GetAll"));
    call.setArguments({QString(playerInterface)});
    watch(m_bus.asyncCall(call), [use](QDBusPendingCallWatcher &finished) {
        const QDBusPendingReply<QVariantMap> reply = finished;
        if (!reply.isError()) // else it is gone
            use(reply.value());
    });
}

void QuieterPlayers::setVolume(const QString &player, double volume)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(player, playerPath, properties, QStringLiteral("Set"));
    call.setArguments(
        {QString(playerInterface), QString(volumeName), QVariant::fromValue(QDBusVariant(volume))});
    m_bus.send(call);
}

void QuieterPlayers::watch(const QDBusPendingCall &call,
                           const std::function<void(QDBusPendingCallWatcher &)> &use)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [use](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                use(*finished);
            });
}

} // namespace hipwise
