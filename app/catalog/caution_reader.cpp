#include "catalog/caution_reader.h"

#include "model/word_table.h"

#include <nlohmann/json.hpp>

#include <array>

namespace hipwise {

namespace {

using nlohmann::json;
using Action = StopRule::Action;
using Topic = CautionFlag::Topic;
using Urgency = RedFlag::Urgency;

constexpr WordTable<Action, 5> actions{
    std::pair{Action::GoOn, std::string_view("go-on")},
    std::pair{Action::Ease, std::string_view("ease")},
    std::pair{Action::StopStep, std::string_view("stop-step")},
    std::pair{Action::StopSession, std::string_view("stop-session")},
    std::pair{Action::Emergency, std::string_view("emergency")},
};

constexpr WordTable<RedFlag::Topic, 3> redFlagTopics{
    std::pair{RedFlag::Topic::First, std::string_view("first")},
    std::pair{RedFlag::Topic::Then, std::string_view("then")},
    std::pair{RedFlag::Topic::Today, std::string_view("today")},
};

constexpr WordTable<Urgency, 4> urgencies{
    std::pair{Urgency::Emergency, std::string_view("emergency")},
    std::pair{Urgency::Urgent, std::string_view("urgent")},
    std::pair{Urgency::Soon, std::string_view("soon")},
    std::pair{Urgency::Postpone, std::string_view("postpone")},
};

constexpr WordTable<Topic, 5> topics{
    std::pair{Topic::Pain, std::string_view("pain")},
    std::pair{Topic::Surgery, std::string_view("surgery")},
    std::pair{Topic::Health, std::string_view("health")},
    std::pair{Topic::Pregnancy, std::string_view("pregnancy")},
    std::pair{Topic::Moving, std::string_view("moving")},
};

/// The caps that are angles, in degrees, and the share.
constexpr std::array anglesOfCaps{
    std::pair{"hip_flexion_max", &Caps::hipFlexionMax},
    std::pair{"hip_flexion_min", &Caps::hipFlexionMin},
    std::pair{"hip_abduction_max", &Caps::hipAbductionMax},
    std::pair{"hip_abduction_min", &Caps::hipAbductionMin},
    std::pair{"hip_rotation_max", &Caps::hipRotationMax},
    std::pair{"hip_rotation_min", &Caps::hipRotationMin},
    std::pair{"bent_hip_rotation_max", &Caps::bentHipRotationMax},
    std::pair{"knee_flexion_max", &Caps::kneeFlexionMax},
    std::pair{"lumbar_flexion_max", &Caps::lumbarFlexionMax},
    std::pair{"lumbar_flexion_min", &Caps::lumbarFlexionMin},
    std::pair{"trunk_rotation_max", &Caps::trunkRotationMax},
    std::pair{"shoulder_max", &Caps::shoulderMax},
    std::pair{"range_share", &Caps::rangeShare},
};

constexpr std::array timesOfCaps{
    std::pair{"stretch_hold_s", &Caps::stretchHoldMax},
    std::pair{"effort_hold_s", &Caps::effortHoldMax},
};

constexpr std::array numbersOfCaps{
    std::pair{"stretch_repetitions", &Caps::stretchRepetitionsMax},
    std::pair{"strength_repetitions", &Caps::strengthRepetitionsMax},
};

std::string text(const json &object, const char *key)
{
    return object.value(key, std::string());
}

std::vector<std::string> texts(const json &object, const char *key)
{
    return object.value(key, std::vector<std::string>());
}

Caps readCaps(const json &object)
{
    Caps caps;
    for (const auto &[key, cap] : anglesOfCaps) {
        if (object.contains(key))
            caps.*cap = object.at(key).get<double>();
    }
    for (const auto &[key, cap] : timesOfCaps) {
        if (object.contains(key))
            caps.*cap = std::chrono::seconds(object.at(key).get<int>());
    }
    for (const auto &[key, cap] : numbersOfCaps) {
        if (object.contains(key))
            caps.*cap = object.at(key).get<int>();
    }
    return caps;
}

Reminder readReminder(const json &object)
{
    Reminder reminder;
    for (const std::string &word : texts(object, "positions")) {
        if (const std::optional<Position> position = positionFromWord(word))
            reminder.positions.push_back(*position);
    }
    for (const std::string &word : texts(object, "demands")) {
        if (const std::optional<Demand> demand = demandFromWord(word))
            reminder.demands.push_back(*demand);
    }
    reminder.text = text(object, "text");
    return reminder;
}

CautionFlag readFlag(const json &object)
{
    CautionFlag flag;
    flag.id = text(object, "id");
    flag.name = text(object, "name");
    flag.ask = text(object, "ask");
    flag.says = text(object, "says");
    flag.topic = valueOf(topics, text(object, "topic")).value_or(Topic::Health);
    flag.confirm = text(object, "confirm");
    flag.cap = text(object, "cap");
    flag.caps = readCaps(object.value("caps", json::object()));
    flag.needsSupport = object.value("needs_support", false);
    flag.standStill = std::chrono::seconds(object.value("stand_still_s", 0));
    for (const json &each : object.value("reminders", json::array()))
        flag.reminders.push_back(readReminder(each));
    flag.advice = text(object, "advice");
    flag.sources = texts(object, "sources");
    for (const std::string &block : texts(object, "blocks")) {
        if (block == "all")
            flag.blocksAll = true;
        else if (block == "holds")
            flag.blocksHolds = true;
        else if (const std::optional<Demand> demand = demandFromWord(block))
            flag.blocks.push_back(*demand);
    }
    return flag;
}

} // namespace

SafetyTables readSafetyTables(const json &document)
{
    SafetyTables tables;
    for (const json &each : document.at("flags"))
        tables.flags.push_back(readFlag(each));
    for (const json &each : document.at("stop_rules")) {
        tables.stopRules.push_back(
            {text(each, "id"), text(each, "sign"),
             valueOf(actions, text(each, "action")).value_or(Action::StopSession),
             text(each, "advice"), texts(each, "sources")});
    }
    for (const json &each : document.at("red_flags")) {
        tables.redFlags.push_back(
            {text(each, "id"),
             valueOf(redFlagTopics, text(each, "topic")).value_or(RedFlag::Topic::Then),
             text(each, "short"), text(each, "sign"),
             valueOf(urgencies, text(each, "urgency")).value_or(Urgency::Urgent),
             text(each, "advice"), texts(each, "sources")});
    }
    for (const json &each : document.at("substitutions"))
        tables.substitutions.push_back({text(each, "step"), text(each, "flag"), text(each, "use")});
    for (const json &each : document.at("after_rules")) {
        tables.afterRules.push_back({text(each, "id"), text(each, "asks"), text(each, "green"),
                                     text(each, "amber"), text(each, "red"),
                                     texts(each, "sources")});
    }
    return tables;
}

} // namespace hipwise
