#pragma once

#include "model/calendar_day.h"
#include "safety/caution_flag.h"
#include "safety/safety_tables.h"
#include "safety/warning_sign.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise {

/// What a person has said of themselves in the screening. It stays on their machine.
struct Profile
{
    std::set<std::string> flags;         ///< ids
    std::set<std::string> confirmed;     ///< ids of those for which what has to be agreed is agreed
    std::optional<CalendarDay> screened; ///< when they last had none of the red flags
    std::optional<CalendarDay> checkedIn; ///< when a check-in was last green
    std::optional<WarningSign> sign{}; ///< that ended a session and that nobody has looked at yet
    std::optional<CalendarDay> lookedAt{}; ///< when they last said that somebody had

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// After this long the questions are asked again (a setting of the app, source app-rule).
inline constexpr std::chrono::days screeningLasts{28};

/// In pregnancy before week 16: from then on lying flat is left out (evidence base, flag pregnancy_16w).
inline constexpr std::chrono::days earlyPregnancyLasts{7};

/// Whether the questions have to be asked before a session \a today. A clock that was set back
/// behind the last time asks again, too.
bool isScreeningDue(const Profile &profile, CalendarDay today);

/// Whether the check-in has to come before a session \a today: it is a daily one (evidence base,
/// section 4.3), and repeated until it is green.
bool isCheckInDue(const Profile &profile, CalendarDay today);

/// The flags of \a profile in the order of \a known. One for which somebody has yet to agree
/// blocks all.
std::vector<CautionFlag> activeFlags(const Profile &profile, const std::vector<CautionFlag> &known);

/// The same with those that \a tables know, and with the sign that nobody has looked at as the last.
std::vector<CautionFlag> activeFlags(const Profile &profile, const SafetyTables &tables);

/// \a profile, after somebody has said yes \a today to the flags with the ids \a confirmed. The sign that
/// ended a session is over with that.
Profile withConfirmed(Profile profile, std::set<std::string> confirmed, CalendarDay today);

/// \a profile after a session that hurt: the check-in comes again before the next, the same day too.
Profile afterPain(Profile profile);

/// \a profile after a warning sign: the questions, the check-in and every yes are asked for anew, and
/// where there is a \a sign to be looked at, that too.
Profile afterSign(Profile profile, const std::optional<WarningSign> &sign);

} // namespace hipwise
