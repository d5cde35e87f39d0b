#include "ui/player/step_ways.h"

#include "catalog/adapted_routine.h"
#include "catalog/catalog.h"
#include "catalog/single_step.h"
#include "catalog/step_demands.h"
#include "safety/easing.h"
#include "ui/player/session_player.h"

#include <utility>

namespace hipwise {

namespace {

constexpr std::chrono::minutes rest{1};

/// \a step for a person with \a flags, but no other step in its place.
std::optional<PrescribedStep> suited(const Step &step, const std::vector<CautionFlag> &flags,
                                     const Catalog &catalog)
{
    const AdaptedRoutine alone = adaptedFor(singleStep(step), flags, catalog);
    if (!alone.canStart() || alone.routine.content.steps.front().step.id != step.id)
        return std::nullopt;
    return alone.routine.content.steps.front();
}

void replace(SessionPlayer &player, PrescribedStep step)
{
    player.replaceStep(player.session().phase().step, std::move(step));
    player.resume();
}

} // namespace

StepWays stepWaysIn(const std::function<const Catalog &()> &catalog,
                    const std::function<std::vector<CautionFlag>()> &flags)
{
    return {
        .easier = [catalog, flags](const Step &step) -> std::optional<PrescribedStep> {
            const Step *found = step.easier ? catalog().step(step.easier->step) : nullptr;
            return found ? suited(*found, flags(), catalog()) : std::nullopt;
        },
        .eased =
            [catalog](const PrescribedStep &step) {
                return eased(step, completeKeysOf(step.step, catalog().postures()));
            },
        .flags = flags,
    };
}

const CatalogRoutine *chairRoutineIn(const Catalog &catalog)
{
    const CatalogRoutine *found = nullptr;
    for (const CatalogRoutine &each : catalog.routines()) {
        const std::vector<Position> through = positions(each.content);
        const std::vector<std::string> &tags = each.content.routine.tags;
        const bool isOnTheWay = std::ranges::find(tags, "travel") != tags.end();
        if (through == std::vector{Position::Seated} && !isOnTheWay &&
            each.content.routine.level == Level::Beginner &&
            (!found || each.length < found->length))
            found = &each;
    }
    return found;
}

void take(WayOn way, SessionPlayer &player, const StepWays &ways)
{
    const PrescribedStep step = player.session().step();
    switch (way) {
    case WayOn::GoOn:
        return player.resume();
    case WayOn::Ease:
        return replace(player, ways.eased(step));
    case WayOn::Swap:
        if (const auto easier = ways.easier(step.step))
            replace(player, *easier);
        return;
    case WayOn::Skip:
        player.skip();
        return player.resume();
    case WayOn::RestOneMinute:
        return player.rest(rest);
    case WayOn::ChairRoutine:
    case WayOn::Stop:
        return player.stop();
    }
}

} // namespace hipwise
