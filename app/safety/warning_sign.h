#pragma once

#include "model/calendar_day.h"
#include "safety/caution_flag.h"
#include "safety/pain_report.h"
#include "safety/red_flag.h"
#include "safety/safety_tables.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// What ended a session, or the questions before one, and has to be looked at before the next one.
struct WarningSign
{
    CalendarDay day{};
    std::string rule{};    ///< id of the stop rule; empty of a sign said in the questions
    std::string redFlag{}; ///< id of the red flag whose advice came before the rule's; may be empty

    friend bool operator==(const WarningSign &, const WarningSign &) = default;
};

/// Of a session that ended on \a day with \a said, if its end was a sign whose advice is to see
/// somebody: ST05, ST06, ST07, ST09, ST10, ST13 or a red flag (evidence base, sections 4.1 and 4.5).
/// Pain above 5 (ST03) settles by itself or is seen to by NX01; who lost their balance (ST11) goes on
/// sitting.
std::optional<WarningSign> warningSignOf(const std::vector<PainRecord> &said, CalendarDay day);

/// Of the red flags that somebody has said yes to on \a day: the most urgent. One that only puts off,
/// such as a cold, is nothing to be looked at.
std::optional<WarningSign> mostUrgentSign(const std::vector<RedFlag> &said, CalendarDay day);

/// The one that stays of a sign that waits to be looked at and one that has just been \a said: the more
/// urgent, dated as the later, so that only a look after both ends the wait.
WarningSign moreUrgent(const WarningSign &waiting, const WarningSign &said,
                       const SafetyTables &tables);

/// What to do with a sign, and what it rests on.
struct WarningAdvice
{
    std::string sign;   ///< in short
    std::string advice; ///< a sentence or two; empty for a sign that the tables do not know
    std::vector<std::string> sources{}; ///< ids

    friend bool operator==(const WarningAdvice &, const WarningAdvice &) = default;
};
WarningAdvice adviceOf(const WarningSign &sign, const SafetyTables &tables);

/// The id of asFlag(), which is in no table.
inline constexpr const char *warningSignId = "warning_sign";

/// As a caution flag that allows nothing before somebody has looked at \a sign: that NX03 pauses after
/// red is the evidence base's (section 4.6), that all routines wait is a setting of the app
/// (source app-rule).
CautionFlag asFlag(const WarningSign &sign, const SafetyTables &tables);

} // namespace hipwise
