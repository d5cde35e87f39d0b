#include "catalog/routine_reader.h"

#include "catalog/step_reader.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

std::string text(const json &object, const char *key)
{
    return object.value(key, std::string());
}

} // namespace

Routine readRoutine(const json &object)
{
    Routine routine;
    routine.id = text(object, "id");
    routine.title = text(object, "title");
    routine.goal = text(object, "goal");
    routine.audience = text(object, "audience");
    routine.level = levelFromWord(text(object, "level")).value_or(Level::Beginner);
    routine.frequency = text(object, "frequency");
    routine.tags = object.value("tags", std::vector<std::string>());
    routine.fits = object.value("fits", std::vector<std::string>());
    routine.beforeExercise = object.value("before_exercise", false);
    routine.note = text(object, "note");
    routine.sources = object.value("sources", std::vector<std::string>());
    for (const json &each : object.at("steps")) {
        const DoseChange dose = readDoseChange(each.value("dose", json::object()));
        routine.prescriptions.push_back({text(each, "step"), dose, text(each, "note")});
    }
    return routine;
}

} // namespace hipwise
