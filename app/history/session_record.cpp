#include "history/session_record.h"

#include <algorithm>

namespace hipwise {

namespace {

bool endsTheSession(const PainRecord &record)
{
    return record.taken == WayOn::Stop || record.taken == WayOn::ChairRoutine;
}

} // namespace

std::vector<StepRecord> stepRecords(const Session &session)
{
    std::vector<StepRecord> records;
    for (StepOutcome &outcome : session.outcomes()) {
        const Step &step = session.routine().steps[outcome.step].step;
        records.push_back({step.id, step.name, std::move(outcome.sides)});
    }
    return records;
}

Ending endingOf(const Session &session, const std::vector<PainRecord> &said)
{
    if (session.is<Session::Interrupted>() || std::ranges::any_of(said, endsTheSession))
        return Ending::StoppedForPain;
    const bool isAtEnd = session.place().totalLeft == Milliseconds(0);
    return isAtEnd && isMostlyDone(session.outcomes()) ? Ending::Finished : Ending::Stopped;
}

} // namespace hipwise
