#include "ui/programme/today_words.h"

#include "session/programme_words.h"
#include "ui/style/dates.h"
#include "ui/style/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("hipwise::TodayPanel", text);
}

} // namespace

QString weekText(const ProgrammePlan &plan)
{
    const auto weeks = plan.weeks.size();
    if (plan.isFinished())
        return tr("All %1 weeks are done").arg(weeks);
    return tr("Week %1 of %2").arg(plan.current + 1).arg(weeks);
}

QString todayText(const ProgrammePlan &plan, const Catalog &catalog)
{
    if (const CatalogRoutine *routine = catalog.routine(plan.today)) {
        return tr("Today: %1, %2")
            .arg(toQString(routine->content.routine.title), minutesText(routine->length));
    }
    if (plan.isFinished())
        return tr("Time to look back at the plan.");
    const QString rest = plan.isDoneToday ? tr("Done for today.") : tr("Rest today.");
    return plan.next ? rest + u' ' + tr("Next on %1.").arg(longDate(*plan.next)) : rest;
}

QString lengthText(const Programme &programme)
{
    const auto weeks = programme.weeks.size();
    const int times = timesAWeek(programme.weeks.front());
    const bool isEven = std::ranges::all_of(
        programme.weeks, [times](const ProgrammeWeek &week) { return timesAWeek(week) == times; });
    const QString length = weeks == 1 ? tr("1 week") : tr("%1 weeks").arg(weeks);
    return isEven ? length + QStringLiteral(", ") + toQString(timesInWords(programme.weeks.front()))
                  : length;
}

} // namespace hipwise
