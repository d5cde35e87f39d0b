#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace hipwise::test {

/// org.freedesktop.Notifications as a desktop has it.
class NoticeBoard : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NoticeBoard(QDBusConnection bus);

    uint shown = 0; ///< the id of the one that is there; 0: none
    int times = 0;
    QString title;
    QString text;
    QStringList actions;
    uint replaced = 0;

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &summary, const QString &body, const QStringList &buttons,
                const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace hipwise::test
