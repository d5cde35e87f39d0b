#include "catalog/step_reader.h"

#include "catalog/pose_reader.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace hipwise {

namespace {

using nlohmann::json;
using std::chrono::seconds;

std::string text(const json &object, const char *key)
{
    return object.value(key, std::string());
}

std::vector<std::string> texts(const json &object, const char *key)
{
    return object.value(key, std::vector<std::string>());
}

/// A word that the schema has already checked; \a fallback where the key may be missing.
template<typename Enum>
Enum word(const json &object, const char *key, std::optional<Enum> (*fromWord)(std::string_view),
          Enum fallback)
{
    return fromWord(text(object, key)).value_or(fallback);
}

std::vector<EquipmentNeed> readEquipment(const json &object)
{
    std::vector<EquipmentNeed> needs;
    for (const json &each : object.value("equipment", json::array())) {
        EquipmentNeed need;
        for (const std::string &thing : texts(each, "any_of"))
            need.anyOf.push_back(*equipmentFromWord(thing));
        need.optional = each.value("optional", false);
        need.use = text(each, "use");
        needs.push_back(std::move(need));
    }
    return needs;
}

std::optional<StepVariant> readVariant(const json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    return StepVariant{text(*found, "text"), text(*found, "step")};
}

std::vector<Caution> readCautions(const json &object)
{
    std::vector<Caution> cautions;
    for (const json &each : object.value("cautions", json::array())) {
        const std::string action = text(each, "action");
        Caution caution{Caution::Action::Note, text(each, "text"), texts(each, "flags")};
        if (action == "adapt")
            caution.action = Caution::Action::Adapt;
        else if (action == "avoid")
            caution.action = Caution::Action::Avoid;
        cautions.push_back(std::move(caution));
    }
    return cautions;
}

std::vector<Demand> readDemands(const json &object)
{
    std::vector<Demand> demands;
    for (const std::string &demand : texts(object, "demands"))
        demands.push_back(*demandFromWord(demand));
    return demands;
}

std::optional<seconds> lengthIn(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::nullopt : std::optional(seconds(found->get<long long>()));
}

std::optional<int> countIn(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::nullopt : std::optional(found->get<int>());
}

} // namespace

DoseChange readDoseChange(const json &object)
{
    DoseChange change;
    change.hold = lengthIn(object, "hold_s");
    change.duration = lengthIn(object, "duration_s");
    change.rest = lengthIn(object, "rest_s");
    change.repetitions = countIn(object, "repetitions");
    change.sets = countIn(object, "sets");
    if (const auto tempo = object.find("tempo_s"); tempo != object.end())
        change.tempo = std::chrono::milliseconds(std::llround(tempo->get<double>() * 1000));
    return change;
}

Step readStep(const json &object)
{
    Step step;
    step.id = text(object, "id");
    step.name = text(object, "name");
    step.position = word(object, "position", positionFromWord, Position::Lying);
    step.support = word(object, "support", supportFromWord, Support::None);
    step.equipment = readEquipment(object);
    step.laterality = word(object, "laterality", lateralityFromWord, Laterality::Bilateral);
    step.kind = word(object, "kind", stepKindFromWord, StepKind::Static);
    step.level = object.value("level", 1);
    step.motion = text(object, "motion");
    step.muscles = texts(object, "muscles");
    step.muscleGroups = texts(object, "muscle_groups");
    step.feel = text(object, "feel");
    step.setup = text(object, "setup");
    step.cues = texts(object, "cues");
    step.breathing = text(object, "breathing");
    step.mistake = text(object, "mistake");
    step.dose = changed(Dose(), readDoseChange(object.at("dose")));
    step.easier = readVariant(object, "easier");
    step.harder = readVariant(object, "harder");
    step.cautions = readCautions(object);
    step.demands = readDemands(object);
    step.techniqueSeen = text(object, "technique") == "seen";
    step.sources = texts(object, "sources");
    if (const auto pose = object.find("pose"); pose != object.end())
        step.pose = readPose(*pose);
    return step;
}

} // namespace hipwise
