#pragma once

#include "desktop/lowered_volumes.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace hipwise {

/// Turns other players down while something is said, and up again after it: those that play and
/// tell the desktop their volume (MPRIS). A player whose volume somebody has changed meanwhile is
/// left as it is. Nothing here waits for an answer.
class QuieterPlayers : public QObject
{
    Q_OBJECT

public:
    /// Of the volume a player had.
    static constexpr double share = 0.3;

    /// Puts back what a program that was killed has left turned down, as \a kept has it; does
    /// nothing without a bus. \a kept outlives this.
    QuieterPlayers(QDBusConnection bus, const LoweredVolumes &kept, QObject *parent = nullptr);
    ~QuieterPlayers() override;

    /// Not quiet is that only after a moment: between two phrases nothing swells.
    void setQuiet(bool isQuiet);
    /// Whether one is turned down.
    bool isAnyLowered() const { return !m_before.isEmpty(); }

private:
    void putBackLeft();
    void note(const QString &player, std::optional<double> before);
    void lowerAll();
    void lower(const QString &player);
    void restoreAll();
    void restore(const QString &player, double before);
    void read(const QString &player, const std::function<void(const QVariantMap &)> &use);
    void setVolume(const QString &player, double volume);
    void watch(const QDBusPendingCall &call,
               const std::function<void(QDBusPendingCallWatcher &)> &use);

    QDBusConnection m_bus;
    const LoweredVolumes &m_kept;
    LoweredVolumes::Volumes m_noted; ///< what m_kept has
    bool m_isQuiet = false;
    QHash<QString, double> m_before; ///< volumes of those turned down, by the name on the bus
    QTimer m_patience;
};

} // namespace hipwise
