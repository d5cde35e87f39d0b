#include "catalog/caution_reader.h"

#include "model/word_table.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;
using Action = StopRule::Action;
using Urgency = RedFlag::Urgency;

constexpr WordTable<Action, 5> actions{
    std::pair{Action::GoOn, std::string_view("go-on")},
    std::pair{Action::Ease, std::string_view("ease")},
    std::pair{Action::StopStep, std::string_view("stop-step")},
    std::pair{Action::StopSession, std::string_view("stop-session")},
    std::pair{Action::Emergency, std::string_view("emergency")},
};

constexpr WordTable<Urgency, 4> urgencies{
    std::pair{Urgency::Emergency, std::string_view("emergency")},
    std::pair{Urgency::Urgent, std::string_view("urgent")},
    std::pair{Urgency::Soon, std::string_view("soon")},
    std::pair{Urgency::Postpone, std::string_view("postpone")},
};

std::string text(const json &object, const char *key)
{
    return object.value(key, std::string());
}

std::vector<std::string> texts(const json &object, const char *key)
{
    return object.value(key, std::vector<std::string>());
}

CautionFlag readFlag(const json &object)
{
    CautionFlag flag;
    flag.id = text(object, "id");
    flag.name = text(object, "name");
    flag.ask = text(object, "ask");
    flag.cap = text(object, "cap");
    flag.advice = text(object, "advice");
    flag.sources = texts(object, "sources");
    for (const std::string &block : texts(object, "blocks")) {
        if (block == "all")
            flag.blocksAll = true;
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
            {text(each, "id"), text(each, "sign"),
             valueOf(urgencies, text(each, "urgency")).value_or(Urgency::Urgent),
             text(each, "advice"), texts(each, "sources")});
    }
    return tables;
}

} // namespace hipwise
