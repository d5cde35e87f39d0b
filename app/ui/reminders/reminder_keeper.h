#pragma once

#include "session/wall_clock.h"
#include "ui/settings/settings_store.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hipwise {

/// Says when it is time to remind a person, at most once a day, while the program runs. Without
/// reminders there is no timer.
class ReminderKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. A day on which \a isDoneToday needs no reminder.
    ReminderKeeper(const SettingsStore &store, const WallClock &clock,
                   std::function<bool()> isDoneToday, QObject *parent = nullptr);

    /// As the person wants them. An hour that is over already counts from tomorrow on.
    void setReminders(const Reminders &reminders);
    /// "Not today."
    void leaveToday();
    /// Whether today may still bring one.
    bool isExpectedToday() const;
    /// Looks whether it is time; the timer calls it, and a test may.
    void look();

Q_SIGNALS:
    void due();

private:
    void plan();

    const SettingsStore &m_store;
    const WallClock &m_clock;
    std::function<bool()> m_isDoneToday;
    Reminders m_reminders;
    QTimer m_timer;
};

} // namespace hipwise
