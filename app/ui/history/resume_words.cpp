#include "ui/history/resume_words.h"

#include "session/minutes.h"
#include "ui/style/dates.h"
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hipwise {

namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("hipwise::ResumeWords", text);
}

QString dayText(CalendarDay day, CalendarDay today)
{
    if (day == today)
        return inWords("today");
    return day == today - std::chrono::days(1) ? inWords("yesterday") : longDate(day);
}

} // namespace

QString resumeText(const SessionToResume &session, CalendarDay today)
{
    const Milliseconds total = session.session.timeline().total();
    const Milliseconds at = total - session.session.place().totalLeft;
    const QDateTime noted =
        QDateTime::fromMSecsSinceEpoch(session.noted.time.time_since_epoch().count());
    // At once, since a title may have a percent sign and a number in it.
    return inWords("You were in %1, %2 of %3, %4 at %5.")
        .arg(toQString(session.record.title),
             toQString(clockText(std::chrono::floor<std::chrono::seconds>(at))),
             toQString(clockText(total)), dayText(session.noted.day, today),
             QLocale().toString(noted.time(), QLocale::ShortFormat));
}

} // namespace hipwise
