#include "cli/programmes_command.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/json_text.h"
#include "cli/nearest_words.h"
#include "cli/printable.h"
#include "cli/programme_text.h"

#include <nlohmann/json.hpp>

namespace hipwise {

QString ProgrammesCommand::name() const
{
    return QStringLiteral("programmes");
}

QString ProgrammesCommand::usage() const
{
    return QStringLiteral("programmes [PROGRAMME] [--json]");
}

QString ProgrammesCommand::summary() const
{
    return QStringLiteral("Lists the programmes, routines over weeks, or shows the weeks of one.");
}

Options ProgrammesCommand::options() const
{
    return {{QStringLiteral("json"), QString(), QStringLiteral("Prints JSON.")}};
}

const CatalogProgramme *ProgrammesCommand::find(const QString &word, QTextStream &err)
{
    const Catalog &catalog = m_catalog.catalog();
    if (const CatalogProgramme *found = catalog.programme(word.toStdString()))
        return found;
    std::vector<std::string> ids;
    for (const CatalogProgramme &each : catalog.programmes())
        ids.push_back(each.content.id);
    err << "hipwise: There is no programme " << inQuotes(word) << '.'
        << didYouMean(nearestWords(word.toStdString(), ids)) << " See \"hipwise programmes\".\n";
    tellBrokenFiles(catalog, err);
    return nullptr;
}

int ProgrammesCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 0, 1))
        return exit_status::wrongArguments;
    const Catalog &catalog = m_catalog.catalog();
    const bool isJson = given.has(QStringLiteral("json"));
    if (!given.words().isEmpty()) {
        const CatalogProgramme *found = find(given.words().first(), err);
        if (!found)
            return exit_status::problems;
        out << (isJson ? jsonText(programmeJson(*found)) : programmeText(*found, catalog));
        return exit_status::done;
    }
    if (isJson) {
        auto json = nlohmann::ordered_json::array();
        for (const CatalogProgramme &each : catalog.programmes())
            json.push_back(programmeJson(each));
        out << jsonText(json);
    } else {
        out << programmeTable(catalog.programmes());
    }
    tellBrokenFiles(catalog, err);
    return exit_status::done;
}

} // namespace hipwise
