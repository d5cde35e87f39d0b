#include "catalog/learn_reader.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

std::string text(const json &object, const char *key)
{
    return object.value(key, std::string());
}

LearnSection readSection(const json &object)
{
    LearnSection section{text(object, "heading"), text(object, "step"), {}};
    for (const json &each : object.at("statements")) {
        section.statements.push_back({text(each, "claim"), verdictFromWord(text(each, "verdict")),
                                      text(each, "text"),
                                      each.at("sources").get<std::vector<std::string>>()});
    }
    return section;
}

} // namespace

LearnTopic readLearnTopic(const json &object)
{
    LearnTopic topic;
    topic.id = text(object, "id");
    topic.order = object.value("order", 1);
    topic.title = text(object, "title");
    topic.summary = text(object, "summary");
    topic.step = text(object, "step");
    for (const json &each : object.value("shows", json::array())) {
        topic.showsRedFlags = topic.showsRedFlags || each == "red-flags";
        topic.showsStopRules = topic.showsStopRules || each == "stop-rules";
    }
    for (const json &each : object.at("sections"))
        topic.sections.push_back(readSection(each));
    return topic;
}

} // namespace hipwise
