#include "catalog/programme_reader.h"

#include "model/calendar_day.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

std::string text(const json &object, const char *key)
{
    return object.value(key, std::string());
}

ProgrammeSession readSession(const json &object)
{
    ProgrammeSession session{text(object, "routine"), {}, object.value("every_other_day", 0)};
    for (const json &word : object.value("weekdays", json::array())) {
        if (const auto weekday = weekdayFromWord(word.get<std::string>()))
            session.weekdays.push_back(*weekday);
    }
    return session;
}

ProgrammeWeek readWeek(const json &object)
{
    ProgrammeWeek week{text(object, "focus"), {}, {}};
    for (const json &each : object.at("sessions"))
        week.sessions.push_back(readSession(each));
    const json next = object.value("next", json::object());
    week.next = {next.value("sessions", 0), next.value("green_checks", 0)};
    return week;
}

} // namespace

Programme readProgramme(const json &object)
{
    Programme programme;
    programme.id = text(object, "id");
    programme.title = text(object, "title");
    programme.goal = text(object, "goal");
    programme.audience = text(object, "audience");
    programme.after = text(object, "after");
    programme.sources = object.value("sources", std::vector<std::string>());
    for (const json &each : object.at("weeks"))
        programme.weeks.push_back(readWeek(each));
    return programme;
}

} // namespace hipwise
