#include "ui/reminders/reminder_keeper.h"

#include "ui/reminders/reminder_plan.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

/// A timer stands still while the machine sleeps: it looks again after this at the latest.
constexpr std::chrono::minutes longestWait{60};

WallTime wallTimeOf(const WallClock &clock)
{
    const auto now = std::chrono::floor<std::chrono::milliseconds>(clock.now());
    const QTime time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).time();
    return {clock.today(), std::chrono::minutes(time.hour() * 60 + time.minute())};
}

} // namespace

ReminderKeeper::ReminderKeeper(const SettingsStore &store, const WallClock &clock,
                               std::function<bool()> isDoneToday, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_isDoneToday(std::move(isDoneToday))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReminderKeeper::look);
}

void ReminderKeeper::setReminders(const Reminders &reminders)
{
    if (reminders == m_reminders)
        return;
    m_reminders = reminders;
    if (isReminderDue(m_reminders, wallTimeOf(m_clock), m_store.remindedDay()))
        leaveToday(); // they are here, and need no word to come
    plan();
}

void ReminderKeeper::leaveToday()
{
    m_store.keepRemindedDay(m_clock.today());
}

bool ReminderKeeper::isExpectedToday() const
{
    if (!m_reminders.hour)
        return false;
    WallTime then = wallTimeOf(m_clock);
    const std::chrono::hours hour(*m_reminders.hour);
    if (then.time > hour + latestReminder)
        return false;
    then.time = hour;
    return isReminderDue(m_reminders, then, m_store.remindedDay());
}

void ReminderKeeper::look()
{
    if (isReminderDue(m_reminders, wallTimeOf(m_clock), m_store.remindedDay())) {
        leaveToday();
        if (!m_isDoneToday())
            Q_EMIT due();
    }
    plan();
}

void ReminderKeeper::plan()
{
    const auto left = untilReminderHour(m_reminders, wallTimeOf(m_clock));
    if (left)
        m_timer.start(std::chrono::milliseconds(std::min(*left, longestWait)));
    else
        m_timer.stop();
}

} // namespace hipwise
