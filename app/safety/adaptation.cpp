#include "safety/adaptation.h"

#include "safety/bed_instead.h"
#include "safety/capped_dose.h"
#include "safety/capped_pose.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace hipwise {

namespace {

using Change = StepChange::Kind;
using Verdict = Adaptation::Verdict;

/// Breathing and rest are no reason to call it a routine.
bool isWork(const Step &step)
{
    return step.kind != StepKind::Breathing && step.kind != StepKind::Rest;
}

std::size_t countWork(const std::vector<PrescribedStep> &steps)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(steps, [](const PrescribedStep &each) { return isWork(each.step); }));
}

std::vector<Prescription> prescriptions(const std::vector<PrescribedStep> &steps)
{
    std::vector<Prescription> result;
    std::ranges::transform(steps, std::back_inserter(result), &prescription);
    return result;
}

/// At least half of the work is left, and two steps of it where there were two (a setting of the
/// app, source app-rule).
bool isSensible(const std::vector<PrescribedStep> &before, const std::vector<PrescribedStep> &after)
{
    const std::size_t had = countWork(before);
    const std::size_t has = countWork(after);
    return !after.empty() && 2 * has >= had && has >= std::min<std::size_t>(had, 2);
}

std::vector<std::string> idsOf(const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> ids;
    std::ranges::transform(flags, std::back_inserter(ids), &CautionFlag::id);
    return ids;
}

Dose cappedDose(const PrescribedStep &step, const Caps &caps)
{
    return capped(step.dose, step.step.kind, caps);
}

/// A share of the range is for stretches and movements; breath and effort have no range to speak of.
bool hasRange(const Step &step)
{
    return step.kind == StepKind::Static || step.kind == StepKind::Dynamic;
}

std::optional<Pose> cappedPose(const Step &step, Caps caps, const AdaptationGround &ground)
{
    if (!hasRange(step))
        caps.rangeShare.reset();
    if (!step.pose || caps == Caps())
        return step.pose;
    return capped(*step.pose, ground.completeKeys(step), caps);
}

void addSentence(std::string &text, const std::string &sentence)
{
    if (text.find(sentence) != std::string::npos)
        return;
    if (!text.empty())
        text += ' ';
    text += sentence;
}

bool concerns(const Caution &caution, const CautionFlag &flag)
{
    return caution.action == Caution::Action::Adapt &&
           std::ranges::find(caution.flags, flag.id) != caution.flags.end();
}

/// What a person with \a flags minds in \a step, in one text; empty if nothing.
std::string personalCaution(const Step &step, const std::vector<CautionFlag> &flags)
{
    std::string text;
    for (const CautionFlag &flag : flags) {
        for (const Caution &caution : step.cautions) {
            if (concerns(caution, flag))
                addSentence(text, caution.text);
        }
        for (const Reminder &reminder : flag.reminders) {
            if (goesWith(reminder, step))
                addSentence(text, reminder.text);
        }
    }
    return text;
}

/// Before what is said to everybody: it is the one that is seen while the step is done. A step
/// that was adapted before has it already.
void putFirst(Step &step, const std::string &caution)
{
    const bool isThere = !step.cautions.empty() && step.cautions.front().text == caution;
    if (!caution.empty() && !isThere)
        step.cautions.insert(step.cautions.begin(), {Caution::Action::Note, caution, {}});
}

class Adapter
{
public:
    Adapter(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags,
            const AdaptationGround &ground)
        : m_routine(routine)
        , m_flags(flags)
        , m_ground(ground)
    {
        m_wish.positions = positions(routine);
        for (const PrescribedStep &each : routine.steps) {
            if (passes(each.step, flags))
                m_wish.taken.insert(each.step.id);
        }
    }

    Adaptation result()
    {
        for (const PrescribedStep &each : m_routine.steps)
            add(each);
        Adaptation adaptation;
        adaptation.changes = std::move(m_changes);
        if (!isSensible(m_routine.steps, m_steps)) {
            adaptation.verdict = Verdict::TooLittle;
            return adaptation;
        }
        const bool isAsItWas = std::ranges::all_of(
            adaptation.changes, [](const StepChange &each) { return each.kind == Change::Kept; });
        adaptation.verdict = isAsItWas ? Verdict::AsItIs : Verdict::Adapted;
        adaptation.routine = ResolvedRoutine{m_routine.routine, std::move(m_steps)};
        adaptation.routine->routine.prescriptions = prescriptions(adaptation.routine->steps);
        return adaptation;
    }

private:
    void add(const PrescribedStep &step)
    {
        if (passes(step.step, m_flags))
            keep(step);
        else if (const Step *other = replacement(step.step))
            replace(step, *other);
        else
            m_changes.push_back(change(Change::LeftOut, step, reasonsAgainst(step.step)));
    }

    void keep(PrescribedStep step)
    {
        step.step = onBedInstead(std::move(step.step), m_flags); // that alone is no change
        const PrescribedStep now = capped(step, m_flags, m_ground);
        const bool isCapped = now.dose != step.dose || now.step.pose != step.step.pose;
        m_changes.push_back(change(isCapped ? Change::Capped : Change::Kept, step,
                                   isCapped ? reasonsToCap(step) : std::vector<std::string>(),
                                   &now));
        m_steps.push_back(now);
    }

    void replace(const PrescribedStep &step, const Step &other)
    {
        const PrescribedStep now = capped({other, other.dose, {}}, m_flags, m_ground);
        m_changes.push_back(change(Change::Replaced, step, reasonsAgainst(step.step), &now));
        m_changes.back().isSmaller = false; // what changes is the step
        m_steps.push_back(now);
    }

    /// The same one each time that a step comes.
    const Step *replacement(const Step &step)
    {
        const auto [found, isNew] = m_replacements.try_emplace(step.id, nullptr);
        if (isNew) {
            found->second =
                replacementFor(step, m_flags, m_ground.substitutions, m_ground.steps, m_wish);
            if (found->second)
                m_wish.taken.insert(found->second->id);
        }
        return found->second;
    }

    std::vector<std::string> reasonsAgainst(const Step &step) const
    {
        return idsOf(flagsAgainst(m_flags, step));
    }

    std::vector<std::string> reasonsToCap(const PrescribedStep &step) const
    {
        std::vector<std::string> reasons;
        for (const CautionFlag &flag : m_flags) {
            if (cappedDose(step, flag.caps) != step.dose ||
                cappedPose(step.step, flag.caps, m_ground) != step.step.pose)
                reasons.push_back(flag.id);
        }
        return reasons;
    }

    static StepChange change(Change kind, const PrescribedStep &from,
                             std::vector<std::string> reasons, const PrescribedStep *to = nullptr)
    {
        StepChange change;
        change.kind = kind;
        change.from = from.step.name;
        change.fromId = from.step.id;
        change.doseFrom = badge(from.dose, from.step.laterality);
        change.flags = std::move(reasons);
        if (to) {
            change.to = to->step.name;
            change.toId = to->step.id;
            change.doseTo = badge(to->dose, to->step.laterality);
            change.isSmaller = to->step.pose != from.step.pose;
        }
        return change;
    }

    const ResolvedRoutine &m_routine;
    const std::vector<CautionFlag> &m_flags;
    const AdaptationGround &m_ground;
    ReplacementWish m_wish;
    std::map<std::string, const Step *> m_replacements; ///< by the id of the one left out
    std::vector<PrescribedStep> m_steps;
    std::vector<StepChange> m_changes;
};

} // namespace

PrescribedStep capped(PrescribedStep step, const std::vector<CautionFlag> &flags,
                      const AdaptationGround &ground)
{
    const Caps caps = capsOf(flags);
    step.dose = cappedDose(step, caps);
    step.step.pose = cappedPose(step.step, caps, ground);
    putFirst(step.step, personalCaution(step.step, flags));
    step.step = onBedInstead(std::move(step.step), flags);
    return step;
}

Adaptation adapted(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags,
                   const AdaptationGround &ground)
{
    if (std::ranges::any_of(flags, &CautionFlag::blocksAll)) {
        Adaptation adaptation;
        adaptation.verdict = Verdict::AskFirst;
        return adaptation;
    }
    return Adapter(routine, flags, ground).result();
}

} // namespace hipwise
