#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace hipwise {

/// A notice of the desktop (org.freedesktop.Notifications): one at a time, the next in the place of
/// the last. Nothing here waits for an answer.
class Notifier : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString title;
        /// Taken for markup by some desktops: words of ours only, none from a file.
        QString text;
        std::vector<std::pair<QString, QString>> actions; ///< a key, and what the button says
    };

    /// Does nothing without a bus.
    explicit Notifier(QDBusConnection bus, QObject *parent = nullptr);

    void show(const Notice &notice);
    /// The notice is no longer true.
    void withdraw();

Q_SIGNALS:
    /// The person has clicked the notice ("default") or one of its buttons.
    void chosen(const QString &action);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void listen();

    QDBusConnection m_bus;
    bool m_isListening = false;
    bool m_isWanted = false; ///< it was not withdrawn while it was on its way
    uint m_id = 0;           ///< of the notice that is shown; 0: none
};

} // namespace hipwise
