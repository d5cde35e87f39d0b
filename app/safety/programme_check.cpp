#include "safety/programme_check.h"

#include "safety/rules/programme_rules.h"

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

using namespace lint_rules;

constexpr std::size_t fewestWeeks = 4;
constexpr std::size_t mostWeeks = 6;
constexpr int fewestTimes = 2;

std::string weekPlace(std::size_t week)
{
    return "/weeks/" + std::to_string(week) + "/sessions";
}

std::string sessionPlace(std::size_t week, std::size_t session)
{
    return weekPlace(week) + "/" + std::to_string(session);
}

/// The days of a week, Sunday first, on which \a session may fall: with every other day, any.
std::array<bool, 7> daysOf(const ProgrammeSession &session)
{
    std::array<bool, 7> days{};
    days.fill(session.everyOtherDay > 0);
    for (const std::chrono::weekday weekday : session.weekdays)
        days.at(weekday.c_encoding()) = true;
    return days;
}

bool areInARow(const ProgrammeSession &one, const ProgrammeSession &other)
{
    const std::array<bool, 7> first = daysOf(one);
    const std::array<bool, 7> second = daysOf(other);
    for (std::size_t day = 0; day < 7; ++day) {
        const std::size_t next = (day + 1) % 7; // the week after begins where this one ends
        if ((first.at(day) && second.at(next)) || (second.at(day) && first.at(next)))
            return true;
    }
    return false;
}

void checkStrength(const ProgrammeWeek &week, std::size_t number, const RoutineLookup &find,
                   Findings &findings)
{
    std::vector<const ProgrammeSession *> before;
    for (std::size_t i = 0; i < week.sessions.size(); ++i) {
        const ProgrammeSession &session = week.sessions[i];
        const ResolvedRoutine *routine = find(session.routine);
        if (!routine || !isStrengthRoutine(*routine))
            continue;
        const bool isInARow =
            (session.everyOtherDay == 0 && areInARow(session, session)) ||
            std::ranges::any_of(before, [&session](const ProgrammeSession *other) {
                return areInARow(session, *other);
            });
        if (isInARow)
            findings.push_back({&strengthInARow, sessionPlace(number, i),
                                "expected a day between strength routines, found two days in a "
                                "row"});
        before.push_back(&session);
    }
}

void checkTimes(const ProgrammeWeek &week, std::size_t number, Findings &findings)
{
    const int times = timesAWeek(week);
    if (times == 0)
        findings.push_back(
            {&emptyWeek, weekPlace(number), "expected a session in every week, found none"});
    else if (times < fewestTimes)
        findings.push_back({&tooFewAWeek, weekPlace(number),
                            "expected 2 sessions a week or more, found " + std::to_string(times)});
}

} // namespace

bool isStrengthRoutine(const ResolvedRoutine &routine)
{
    const auto strong = std::ranges::count_if(routine.steps, [](const PrescribedStep &each) {
        return each.step.kind == StepKind::Strength || each.step.kind == StepKind::Isometric;
    });
    return static_cast<std::size_t>(strong) * 2 > routine.steps.size();
}

Findings checkProgramme(const Programme &programme, const RoutineLookup &find)
{
    Findings findings;
    const std::size_t weeks = programme.weeks.size();
    if (weeks < fewestWeeks || weeks > mostWeeks)
        findings.push_back({&reviewTime, "/weeks",
                            "expected 4 to 6 weeks until the plan is looked at again, found " +
                                std::to_string(weeks)});
    for (std::size_t i = 0; i < weeks; ++i) {
        checkTimes(programme.weeks[i], i, findings);
        checkStrength(programme.weeks[i], i, find, findings);
    }
    return findings;
}

Findings faultsOf(const Programme &programme)
{
    Findings findings;
    for (std::size_t i = 0; i < programme.weeks.size(); ++i) {
        const std::vector<ProgrammeSession> &sessions = programme.weeks[i].sessions;
        for (std::size_t k = 0; k < sessions.size(); ++k) {
            const auto tell = [&](const std::string &found) {
                findings.push_back(
                    {&daysUnclear, sessionPlace(i, k),
                     "expected one of weekdays and every_other_day, found " + found});
            };
            const std::array<bool, 7> days = daysOf(sessions[k]);
            const auto different = static_cast<std::size_t>(std::ranges::count(days, true));
            if (timesAWeek(sessions[k]) == 0)
                tell("none");
            else if (sessions[k].everyOtherDay > 0 && !sessions[k].weekdays.empty())
                tell("both");
            else if (sessions[k].everyOtherDay == 0 && different < sessions[k].weekdays.size())
                tell("a day twice");
        }
    }
    return findings;
}

} // namespace hipwise
