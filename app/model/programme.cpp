#include "model/programme.h"

#include <algorithm>

namespace hipwise {

int timesAWeek(const ProgrammeSession &session)
{
    return session.everyOtherDay + static_cast<int>(session.weekdays.size());
}

int timesAWeek(const ProgrammeWeek &week)
{
    int times = 0;
    for (const ProgrammeSession &session : week.sessions)
        times += timesAWeek(session);
    return times;
}

bool hasRoutine(const ProgrammeWeek &week, std::string_view routine)
{
    return std::ranges::find(week.sessions, routine, &ProgrammeSession::routine) !=
           week.sessions.end();
}

bool hasRoutine(const Programme &programme, std::string_view routine)
{
    return std::ranges::any_of(programme.weeks, [routine](const ProgrammeWeek &week) {
        return hasRoutine(week, routine);
    });
}

std::vector<std::string> routinesOf(const Programme &programme)
{
    std::vector<std::string> ids;
    for (const ProgrammeWeek &week : programme.weeks) {
        for (const ProgrammeSession &session : week.sessions) {
            if (std::ranges::find(ids, session.routine) == ids.end())
                ids.push_back(session.routine);
        }
    }
    return ids;
}

} // namespace hipwise
