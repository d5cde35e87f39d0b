#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// A routine in a week of a programme, and its days: the given ones, or every other day.
struct ProgrammeSession
{
    std::string routine;                        ///< id
    std::vector<std::chrono::weekday> weekdays; ///< empty with everyOtherDay
    int everyOtherDay = 0; ///< times a week with a day between them; 0 with weekdays

    friend bool operator==(const ProgrammeSession &, const ProgrammeSession &) = default;
};

/// What has to be before the next week of a programme begins (evidence base, 6.1 and D17). The
/// next week never begins before seven days have passed.
struct NextWeek
{
    int sessions = 0;    ///< of this week, done
    int greenChecks = 0; ///< next-day checks in a row that were as usual; 0 asks for none

    friend bool operator==(const NextWeek &, const NextWeek &) = default;
};

struct ProgrammeWeek
{
    std::string focus; ///< one line; may be empty
    std::vector<ProgrammeSession> sessions;
    NextWeek next;

    friend bool operator==(const ProgrammeWeek &, const ProgrammeWeek &) = default;
};

/// Routines over weeks, as its file says it. All text is plain UTF-8, never markup.
struct Programme
{
    std::string id; ///< kebab-case, stable
    std::string title;
    std::string goal;
    std::string audience;
    std::string after;                ///< what to do when the last week is done
    std::vector<ProgrammeWeek> weeks; ///< never empty
    std::vector<std::string> sources; ///< beyond those of the routines

    friend bool operator==(const Programme &, const Programme &) = default;
};

/// How often a week.
int timesAWeek(const ProgrammeSession &session);
int timesAWeek(const ProgrammeWeek &week);

/// Whether \a week has a session of the routine with this id.
bool hasRoutine(const ProgrammeWeek &week, std::string_view routine);
bool hasRoutine(const Programme &programme, std::string_view routine);

/// Ids of its routines, in the order met, each once.
std::vector<std::string> routinesOf(const Programme &programme);

} // namespace hipwise
