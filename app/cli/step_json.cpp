#include "cli/step_json.h"

#include "cli/caution_words.h"
#include "session/clock.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using Json = nlohmann::ordered_json;

/// Whole where it is whole.
Json seconds(Milliseconds length)
{
    if (length.count() % 1000 == 0)
        return length.count() / 1000;
    return static_cast<double>(length.count()) / 1000;
}

Json doseJson(const Dose &dose)
{
    Json json = Json::object();
    if (dose.hold.count() > 0)
        json["hold_s"] = dose.hold.count();
    if (dose.tempo.count() > 0)
        json["tempo_s"] = seconds(dose.tempo);
    if (dose.duration.count() > 0)
        json["duration_s"] = dose.duration.count();
    json["repetitions"] = dose.repetitions;
    json["sets"] = dose.sets;
    json["rest_s"] = dose.rest.count();
    return json;
}

Json demandsJson(const std::vector<Demand> &demands)
{
    Json json = Json::array();
    for (const Demand demand : demands)
        json.push_back(wordFor(demand));
    return json;
}

Json summary(const Step &step, const Dose &dose, const std::string &doseText)
{
    return {{"id", step.id},
            {"name", step.name},
            {"position", wordFor(step.position)},
            {"kind", wordFor(step.kind)},
            {"laterality", wordFor(step.laterality)},
            {"level", step.level},
            {"dose", doseJson(dose)},
            {"dose_text", doseText},
            {"support", wordFor(step.support)},
            {"equipment", equipmentJson(step.equipment)},
            {"muscles", step.muscles},
            {"demands", demandsJson(step.demands)},
            {"sources", step.sources}};
}

Json variantJson(const std::optional<StepVariant> &variant)
{
    if (!variant)
        return nullptr;
    return {{"text", variant->text},
            {"step", variant->step.empty() ? Json() : Json(variant->step)}};
}

Json cautionJson(const Caution &caution, const std::vector<CautionFlag> &known)
{
    Json flags = Json::array();
    for (const std::string &id : caution.flags)
        flags.push_back({{"id", id}, {"name", flagName(id, known)}});
    return {{"action", wordFor(caution.action)}, {"text", caution.text}, {"flags", flags}};
}

} // namespace

Json summaryJson(const Step &step)
{
    return summary(step, step.dose, badge(step.dose, step.laterality));
}

Json stepJson(const PrescribedStep &prescribed, const std::vector<CautionFlag> &flags)
{
    const Step &step = prescribed.step;
    Json cues = Json::array();
    for (const std::string &cue : step.cues)
        cues.push_back(spoken(cue, std::nullopt));
    Json cautions = Json::array();
    for (const Caution &caution : step.cautions)
        cautions.push_back(cautionJson(caution, flags));

    Json json = summary(step, prescribed.dose, inWords(prescribed.dose, step.laterality));
    json["note"] = prescribed.note;
    json["feel"] = step.feel;
    json["setup"] = step.setup;
    json["cues"] = cues;
    json["breathing"] = step.breathing;
    json["mistake"] = step.mistake;
    json["easier"] = variantJson(step.easier);
    json["harder"] = variantJson(step.harder);
    json["cautions"] = cautions;
    return json;
}

Json equipmentJson(const std::vector<EquipmentNeed> &needs)
{
    Json json = Json::array();
    for (const EquipmentNeed &need : needs) {
        Json things = Json::array();
        for (const Equipment thing : need.anyOf)
            things.push_back(wordFor(thing));
        json.push_back({{"any_of", things}, {"optional", need.optional}, {"use", need.use}});
    }
    return json;
}

} // namespace hipwise
