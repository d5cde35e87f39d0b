#include "catalog/temporary_folder.h"
#include "support/catch.h"
#include "support/fake_wall_clock.h"
#include "ui/reminders/reminder_keeper.h"
#include "ui/reminders/reminder_plan.h"

#include <QDateTime>
#include <QSignalSpy>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

const CalendarDay monday = FakeWallClock().today();

Reminders at(int hour)
{
    Reminders reminders;
    reminders.hour = hour;
    return reminders;
}

/// The keeper at noon, with reminders at the hour that this is here.
struct Keeper
{
    explicit Keeper(bool isDoneToday = false)
        : store(QString::fromStdString((folder / "settings.ini").string()))
        , keeper(store, clock, [isDoneToday] { return isDoneToday; })
    {}

    Reminders now() const
    {
        const auto time = std::chrono::floor<std::chrono::milliseconds>(clock.now());
        return at(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).time().hour());
    }

    TemporaryFolder folder;
    SettingsStore store;
    FakeWallClock clock;
    ReminderKeeper keeper;
    QSignalSpy due{&keeper, &ReminderKeeper::due};
};

} // namespace

TEST_CASE("A reminder is due from its hour on, but not in the night after", "[ui][reminder]")
{
    CHECK_FALSE(isReminderDue(at(17), {monday, 16h + 59min}, {}));
    CHECK(isReminderDue(at(17), {monday, 17h}, {}));
    CHECK(isReminderDue(at(17), {monday, 19h}, {}));
    CHECK_FALSE(isReminderDue(at(17), {monday, 19h + 1min}, {}));
}

TEST_CASE("Nobody is reminded who has not asked for it", "[ui][reminder]")
{
    CHECK_FALSE(isReminderDue({}, {monday, 17h}, {}));
    CHECK_FALSE(untilReminderHour({}, {monday, 17h}));
}

TEST_CASE("There is one reminder a day at most, and none on a quiet day", "[ui][reminder]")
{
    Reminders reminders = at(17);
    CHECK_FALSE(isReminderDue(reminders, {monday, 17h}, monday));
    CHECK(isReminderDue(reminders, {monday + std::chrono::days(1), 17h}, monday));
    reminders.quietDays.front() = true;
    CHECK_FALSE(isReminderDue(reminders, {monday, 17h}, {}));
    CHECK(isReminderDue(reminders, {monday + std::chrono::days(1), 17h}, {}));
}

TEST_CASE("The next hour of a reminder is today or tomorrow", "[ui][reminder]")
{
    CHECK(untilReminderHour(at(17), {monday, 16h + 30min}) == 30min);
    CHECK(untilReminderHour(at(17), {monday, 17h}) == 24h);
    CHECK(untilReminderHour(at(8), {monday, 17h}) == 15h);
}

TEST_CASE("A reminder comes once, and again on the next day", "[ui][reminder]")
{
    Keeper open;
    open.store.keepRemindedDay(monday - std::chrono::days(1));
    open.keeper.setReminders(open.now());
    open.clock.advance(1); // on the day itself they were here
    open.keeper.look();
    open.keeper.look();
    CHECK(open.due.count() == 1);
    open.clock.advance(1);
    open.keeper.look();
    CHECK(open.due.count() == 2);
}

TEST_CASE("Who chooses the hour that it is, or says not today, is not reminded today",
          "[ui][reminder]")
{
    Keeper open;
    open.keeper.setReminders(open.now());
    open.keeper.look();
    CHECK(open.due.count() == 0);
    CHECK_FALSE(open.keeper.isExpectedToday());

    open.clock.advance(1);
    CHECK(open.keeper.isExpectedToday());
    open.keeper.leaveToday();
    CHECK_FALSE(open.keeper.isExpectedToday());
    open.keeper.look();
    CHECK(open.due.count() == 0);
}

TEST_CASE("A day with a session needs no reminder", "[ui][reminder]")
{
    Keeper open(true);
    open.keeper.setReminders(open.now());
    open.clock.advance(1);
    open.keeper.look();
    CHECK(open.due.count() == 0);
}
