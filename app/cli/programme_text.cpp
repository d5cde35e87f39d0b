#include "cli/programme_text.h"

#include "cli/printable.h"
#include "cli/text_table.h"
#include "session/programme_words.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using Json = nlohmann::ordered_json;

QString titleOf(const CatalogProgramme &programme)
{
    const QString title = fromUtf8(programme.content.title);
    if (programme.replacesShipped)
        return title + QStringLiteral(" (yours, instead of the shipped one)");
    return programme.isUsers ? title + QStringLiteral(" (yours)") : title;
}

QString weeksText(const Programme &programme)
{
    const auto weeks = programme.weeks.size();
    return weeks == 1 ? QStringLiteral("1 week") : QStringLiteral("%1 weeks").arg(weeks);
}

QString factsText(const Programme &programme)
{
    TextTable table(0);
    const auto add = [&table](const QString &label, const std::string &text) {
        if (!text.empty())
            table.add({label, fromUtf8(text)});
    };
    add(QStringLiteral("Goal"), programme.goal);
    add(QStringLiteral("For"), programme.audience);
    add(QStringLiteral("Afterwards"), programme.after);
    return table.text();
}

QString weekText(const Programme &programme, std::size_t index)
{
    const ProgrammeWeek &week = programme.weeks[index];
    QString text = QStringLiteral("\nWeek %1").arg(index + 1);
    if (!week.focus.empty())
        text += QStringLiteral(": ") + fromUtf8(week.focus);
    TextTable sessions(2);
    for (const ProgrammeSession &session : week.sessions)
        sessions.add({fromUtf8(session.routine), fromUtf8(daysInWords(session))});
    text += u'\n' + sessions.text();
    if (index + 1 == programme.weeks.size())
        return text;
    TextTable next(2);
    next.add({fromUtf8(nextInWords(week.next, index + 2))});
    return text + next.text();
}

Json sessionJson(const ProgrammeSession &session)
{
    Json json{{"routine", session.routine}, {"times", timesAWeek(session)}};
    if (session.everyOtherDay > 0)
        json["every_other_day"] = session.everyOtherDay;
    for (const std::chrono::weekday weekday : session.weekdays)
        json["weekdays"].push_back(wordFor(weekday));
    return json;
}

} // namespace

QString programmeTable(const std::vector<CatalogProgramme> &programmes)
{
    TextTable table(0);
    for (const CatalogProgramme &each : programmes)
        table.add({fromUtf8(each.content.id), weeksText(each.content), titleOf(each)});
    return table.text();
}

QString programmeText(const CatalogProgramme &programme, const Catalog &catalog)
{
    const Programme &said = programme.content;
    TextTable heading(0);
    heading.add({fromUtf8(said.title) + QStringLiteral(" (") + fromUtf8(said.id) + u')'});
    QString text = heading.text() + u'\n' + factsText(said);
    for (std::size_t i = 0; i < said.weeks.size(); ++i)
        text += weekText(said, i);
    TextTable sources(2);
    for (const Source &source : catalog.sources(said.sources))
        sources.add({QString(QLatin1Char(source.tier)), fromUtf8(source.title)});
    return text + QStringLiteral("\nSources\n") + sources.text();
}

Json programmeJson(const CatalogProgramme &programme)
{
    const Programme &said = programme.content;
    Json weeks = Json::array();
    for (const ProgrammeWeek &week : said.weeks) {
        Json sessions = Json::array();
        for (const ProgrammeSession &session : week.sessions)
            sessions.push_back(sessionJson(session));
        weeks.push_back(
            {{"focus", week.focus},
             {"sessions", sessions},
             {"next",
              {{"sessions", week.next.sessions}, {"green_checks", week.next.greenChecks}}}});
    }
    return {{"id", said.id},
            {"title", said.title},
            {"goal", said.goal},
            {"audience", said.audience},
            {"after", said.after},
            {"weeks", weeks},
            {"sources", said.sources},
            {"users", programme.isUsers},
            {"replaces_shipped", programme.replacesShipped}};
}

} // namespace hipwise
