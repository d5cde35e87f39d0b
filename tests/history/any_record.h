#pragma once

#include "history/session_record.h"
#include "support/random_routine.h"

namespace hipwise {

/// Records with anything in them that there can be.
class AnyRecord
{
public:
    explicit AnyRecord(unsigned seed)
        : m_random(seed)
    {}

    PainRecord pain()
    {
        PainRecord record;
        record.report.place = maybe(static_cast<PainPlace>(m_random.number(0, 6)));
        record.report.kind = static_cast<PainKind>(m_random.number(0, 11));
        record.report.amount = maybe(amount());
        record.report.atStart = maybe(amount());
        record.report.isRising = m_random.chance(50);
        record.report.hasRested = m_random.chance(50);
        record.report.afterRest = maybe(amount());
        for (int flags = m_random.number(0, 3); flags > 0; --flags)
            record.report.redFlags.insert("RF0" + std::to_string(m_random.number(1, 9)));
        record.report.timesBefore = m_random.number(0, 4);
        record.isToldMore = m_random.chance(70);
        record.step = static_cast<std::size_t>(m_random.number(0, 12));
        record.stepId = "step-" + std::to_string(m_random.number(1, 9));
        record.stepName = text();
        record.at = Milliseconds(m_random.number(0, 3'600'000));
        if (record.isToldMore)
            record.advice = adviceFor(record.report);
        record.taken = static_cast<WayOn>(m_random.number(0, 6));
        return record;
    }

    std::vector<StepRecord> steps()
    {
        std::vector<StepRecord> all;
        for (int count = m_random.number(1, 12); count > 0; --count) {
            StepRecord step{"step-" + std::to_string(count), text(), {}};
            if (m_random.chance(40))
                step.sides = {outcome(Side::Right), outcome(Side::Left)};
            else
                step.sides = {outcome(std::nullopt)};
            all.push_back(std::move(step));
        }
        return all;
    }

    CheckOutRecord checkOut()
    {
        CheckOutRecord record{.when = moment()};
        record.said.pain = maybe(amount());
        record.said.effort = maybe(static_cast<Effort>(m_random.number(0, 2)));
        record.said.hasNewSigns = m_random.chance(50);
        return record;
    }

    NextDayRecord nextDay()
    {
        return {static_cast<NextDay::Answer>(m_random.number(0, 3)), moment()};
    }

    WallMoment moment()
    {
        const Milliseconds since1970(1'600'000'000'000LL +
                                     m_random.number(0, 2'000'000'000) * 200LL);
        const std::chrono::sys_time<Milliseconds> time(since1970);
        const auto days = std::chrono::floor<std::chrono::days>(time).time_since_epoch();
        return {time, CalendarDay(days + std::chrono::days(m_random.number(-1, 1)))};
    }

    /// As it is at the beginning: without an end, and nothing said.
    SessionRecord beginning()
    {
        SessionRecord record;
        record.kind = m_random.chance(50) ? SessionKind::Routine : SessionKind::SingleStep;
        record.routineId = "routine-" + std::to_string(m_random.number(1, 5));
        record.title = text();
        record.started = moment();
        record.painAtStart = maybe(amount());
        record.startedAs = static_cast<StartedAs>(m_random.number(0, 2));
        record.planned = Milliseconds(m_random.number(0, 3'600'000));
        record.active = Milliseconds(m_random.number(0, 3'600'000));
        record.steps = steps();
        return record;
    }

    Ending ending() { return static_cast<Ending>(m_random.number(1, 4)); }
    int number(int from, int to) { return m_random.number(from, to); }
    bool chance(int percent) { return m_random.chance(percent); }

private:
    int amount() { return m_random.number(0, 10); }

    template<typename T>
    std::optional<T> maybe(T value)
    {
        return m_random.chance(60) ? std::optional(value) : std::nullopt;
    }

    SideOutcome outcome(std::optional<Side> side)
    {
        const int planned = m_random.number(0, 9);
        return {side, m_random.number(0, planned), planned};
    }

    std::string text()
    {
        switch (m_random.number(1, 4)) {
        case 1:
            return "Hüfte öffnen – sanft";
        case 2:
            return "it's \"quoted\"; DROP TABLE session; --";
        case 3:
            return {};
        default:
            return "Step " + std::to_string(m_random.number(1, 99));
        }
    }

    RandomRoutine m_random;
};

} // namespace hipwise
