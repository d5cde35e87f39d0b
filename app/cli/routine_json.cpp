#include "cli/routine_json.h"

#include "cli/step_json.h"
#include "safety/change_words.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using Json = nlohmann::ordered_json;

Json positionsJson(const ResolvedRoutine &routine)
{
    Json json = Json::array();
    for (const Position position : positions(routine))
        json.push_back(wordFor(position));
    return json;
}

Json sourceJson(const Source &source)
{
    return {{"id", source.id},       {"tier", std::string(1, source.tier)},
            {"title", source.title}, {"author", source.author},
            {"year", source.year},   {"reference", source.reference}};
}

Json changesJson(const AdaptedRoutine &adapted)
{
    Json json = Json::array();
    for (const StepChange &change : adapted.adaptation.changes) {
        if (change.kind != StepChange::Kind::Kept) {
            json.push_back({{"change", wordFor(change.kind)},
                            {"from", change.fromId},
                            {"to", change.toId},
                            {"smaller_range", change.isSmaller},
                            {"flags", change.flags},
                            {"text", inWords(change, adapted.flags)}});
        }
    }
    return json;
}

} // namespace

Json summaryJson(const CatalogRoutine &routine)
{
    const Routine &said = routine.content.routine;
    return {{"id", said.id},
            {"title", said.title},
            {"goal", said.goal},
            {"audience", said.audience},
            {"frequency", said.frequency},
            {"level", wordFor(said.level)},
            {"position", wordFor(mainPosition(routine.content))},
            {"positions", positionsJson(routine.content)},
            // Whole seconds, as the transcript of a session counts them.
            {"total_s", routine.length.count() / 1000},
            {"step_count", routine.content.steps.size()},
            {"equipment", equipmentJson(equipment(routine.content))},
            {"tags", said.tags},
            {"before_exercise", said.beforeExercise},
            {"users", routine.isUsers},
            {"replaces_shipped", routine.replacesShipped}};
}

Json routineJson(const AdaptedRoutine &adapted, const Catalog &catalog)
{
    const CatalogRoutine &routine = adapted.routine;
    Json steps = Json::array();
    for (const PrescribedStep &step : routine.content.steps)
        steps.push_back(stepJson(step, catalog.safety().flags));
    Json allSources = Json::array();
    for (const Source &source : catalog.sources(sources(routine.content)))
        allSources.push_back(sourceJson(source));

    Json json = summaryJson(routine);
    json["note"] = routine.content.routine.note;
    json["conditions"] = conditionsOf(adapted.flags);
    json["changes"] = changesJson(adapted);
    json["steps"] = steps;
    json["sources"] = allSources;
    return json;
}

} // namespace hipwise
