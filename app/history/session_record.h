#pragma once

#include "history/wall_moment.h"
#include "safety/check_out.h"
#include "safety/next_day.h"
#include "safety/pain_report.h"
#include "session/outcome.h"
#include "session/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// What a session is kept under; never given twice.
using SessionId = std::int64_t;

enum class SessionKind { Routine, SingleStep };

/// How the check-in had a session begin.
enum class StartedAs { Planned, Eased, Breathing };

/// How a session ended.
enum class Ending {
    Running,        ///< it has not, or the program ended before it
    Finished,       ///< to its end
    Stopped,        ///< before, as the person wished
    StoppedForPain, ///< for what was said in Something hurts, a red flag or not
    Abandoned,      ///< the program ended, and it was not gone on with
};

/// What was done of a step, with its name as it was then.
struct StepRecord
{
    std::string id;
    std::string name;
    std::vector<SideOutcome> sides; ///< one, or two in the order they came

    friend bool operator==(const StepRecord &, const StepRecord &) = default;
};

/// What a person said right after a session; its start is that of the session.
struct CheckOutRecord
{
    CheckOut said{};
    WallMoment when{};

    friend bool operator==(const CheckOutRecord &, const CheckOutRecord &) = default;
};

/// What a person said of hip and back on a day after a session.
struct NextDayRecord
{
    NextDay::Answer answer = NextDay::Answer::AsUsual;
    WallMoment when{};

    friend bool operator==(const NextDayRecord &, const NextDayRecord &) = default;
};

/// All that is kept of a session.
struct SessionRecord
{
    SessionId id = 0; ///< given by the history
    SessionKind kind = SessionKind::Routine;
    std::string routineId{}; ///< of a single step, the step's
    std::string title{};
    WallMoment started{};
    std::optional<int> painAtStart{}; ///< 0 to 10
    StartedAs startedAs = StartedAs::Planned;
    Milliseconds planned{0}; ///< as long as it was to be, at its start
    Milliseconds active{0};  ///< as long as it really ran, without pauses
    Ending ending = Ending::Running;
    std::optional<WallMoment> ended{}; ///< none while Running
    std::vector<StepRecord> steps{};
    std::vector<PainRecord> said{}; ///< in Something hurts, oldest first
    std::optional<CheckOutRecord> checkOut{};
    std::optional<NextDayRecord> nextDay{};

    friend bool operator==(const SessionRecord &, const SessionRecord &) = default;
};

/// What has been done of the steps so far.
std::vector<StepRecord> stepRecords(const Session &session);

/// The ending of a session that is over or being left, by what was done and said. One that is left
/// while something hurts is left for that; one that was skipped through to its end is not finished.
Ending endingOf(const Session &session, const std::vector<PainRecord> &said);

} // namespace hipwise
