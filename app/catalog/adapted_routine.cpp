#include "catalog/adapted_routine.h"

#include "catalog/step_demands.h"
#include "safety/adapted_goal.h"
#include "session/timeline_compiler.h"

#include <algorithm>
#include <tuple>

namespace hipwise {

namespace {

AdaptationGround groundOf(const Catalog &catalog)
{
    return {catalog.steps(), catalog.safety().substitutions,
            [&catalog](const Step &step) { return completeKeysOf(step, catalog.postures()); }};
}

/// More than a step as it is adapted is offered to nobody with a flag, and nothing easier that the
/// person has to leave out.
void leaveOutVariants(Step &step, const std::vector<CautionFlag> &flags, const Catalog &catalog)
{
    if (flags.empty())
        return;
    step.harder.reset();
    const Step *easier = step.easier ? catalog.step(step.easier->step) : nullptr;
    if (easier && !passes(*easier, flags))
        step.easier.reset();
}

/// Less is better: steps that are not the routine's own, a routine for the experienced, another
/// position, minutes more or less.
using Rank = std::tuple<std::size_t, bool, bool, Milliseconds, const CatalogRoutine *>;

std::size_t countLost(const Adaptation &adaptation)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(adaptation.changes, [](const StepChange &each) {
            return each.kind == StepChange::Kind::Replaced ||
                   each.kind == StepChange::Kind::LeftOut;
        }));
}

/// The stricter of the two first.
GettingUp gettingUp(const std::vector<CautionFlag> &flags)
{
    const auto has = [&flags](std::string_view id) {
        return std::ranges::find(flags, id, &CautionFlag::id) != flags.end();
    };
    if (has("thr_posterior") || has("thr_anterior") || has("hip_surgery_other"))
        return GettingUp::AsShown;
    return has("pgp") ? GettingUp::KneesTogether : GettingUp::BySide;
}

} // namespace

AdaptedRoutine adaptedFor(const CatalogRoutine &routine, const std::vector<CautionFlag> &flags,
                          const Catalog &catalog)
{
    AdaptedRoutine result{routine, adapted(routine.content, flags, groundOf(catalog)), flags};
    result.pacing.standing = standStill(flags);
    result.pacing.checksAllStanding = std::ranges::any_of(flags, &CautionFlag::needsSupport);
    result.pacing.gettingUp = gettingUp(flags);
    if (result.canStart()) {
        result.routine.content = *result.adaptation.routine;
        if (!flags.empty())
            result.routine.content.routine.audience.clear(); // it is for this person now
        result.routine.content.routine.goal = adaptedGoal(routine.content, result.routine.content);
        for (PrescribedStep &each : result.routine.content.steps)
            leaveOutVariants(each.step, flags, catalog);
        result.routine.length = compile(result.routine.content, result.pacing).total();
    }
    return result;
}

std::vector<CatalogRoutine> routinesThatFit(const CatalogRoutine &instead,
                                            const std::vector<CautionFlag> &flags,
                                            const Catalog &catalog, std::size_t most)
{
    const AdaptationGround ground = groundOf(catalog);
    std::vector<Rank> fitting;
    for (const CatalogRoutine &each : catalog.routines()) {
        if (each.content.routine.id == instead.content.routine.id)
            continue;
        const Adaptation adaptation = adapted(each.content, flags, ground);
        if (adaptation.routine) {
            fitting.emplace_back(countLost(adaptation),
                                 each.content.routine.level == Level::Advanced,
                                 mainPosition(each.content) != mainPosition(instead.content),
                                 std::chrono::abs(each.length - instead.length), &each);
        }
    }
    std::ranges::sort(fitting); // then by their order in the catalogue
    std::vector<CatalogRoutine> offered;
    for (std::size_t i = 0; i < fitting.size() && i < most; ++i)
        offered.push_back(*std::get<const CatalogRoutine *>(fitting[i]));
    return offered;
}

} // namespace hipwise
