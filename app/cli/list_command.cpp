#include "cli/list_command.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/json_text.h"
#include "cli/printable.h"
#include "cli/routine_json.h"
#include "cli/text_table.h"
#include "session/minutes.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using Routines = std::vector<CatalogRoutine>;

QString titleOf(const CatalogRoutine &routine)
{
    const QString title = fromUtf8(routine.content.routine.title);
    if (routine.replacesShipped)
        return title + QStringLiteral(" (yours, instead of the shipped one)");
    return routine.isUsers ? title + QStringLiteral(" (yours)") : title;
}

QString tableOf(const Routines &routines)
{
    TextTable table(0);
    for (const CatalogRoutine &routine : routines) {
        table.add({fromUtf8(routine.content.routine.id),
                   fromUtf8(stampText(routine.length)) + QStringLiteral(" min"),
                   fromUtf8(wordFor(mainPosition(routine.content))),
                   fromUtf8(wordFor(routine.content.routine.level)), titleOf(routine)});
    }
    return table.text();
}

QString jsonOf(const Routines &routines)
{
    auto json = nlohmann::ordered_json::array();
    for (const CatalogRoutine &routine : routines)
        json.push_back(summaryJson(routine));
    return jsonText(json);
}

} // namespace

QString ListCommand::name() const
{
    return QStringLiteral("list");
}

QString ListCommand::usage() const
{
    return QStringLiteral("list [--json] [--position POSITION]");
}

QString ListCommand::summary() const
{
    return QStringLiteral("Lists the routines: id, length, position, level and title.");
}

Options ListCommand::options() const
{
    return {{QStringLiteral("json"), QString(), QStringLiteral("Prints JSON.")},
            {QStringLiteral("position"), QStringLiteral("POSITION"),
             QStringLiteral("Only routines mostly done lying, standing, seated, kneeling or "
                            "floor-sitting.")}};
}

int ListCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err))
        return exit_status::wrongArguments;
    const QString positionOption = QStringLiteral("position");
    const auto position = positionFromWord(given.value(positionOption).toStdString());
    if (given.has(positionOption) && !position)
        return given.refuseValue(
            positionOption, QStringLiteral("lying, standing, seated, kneeling or floor-sitting"),
            err);

    Routines routines = m_catalog.catalog().routines();
    std::erase_if(routines, [&position](const CatalogRoutine &routine) {
        return position && mainPosition(routine.content) != *position;
    });
    out << (given.has(QStringLiteral("json")) ? jsonOf(routines) : tableOf(routines));
    tellBrokenFiles(m_catalog.catalog(), err);
    return exit_status::done;
}

} // namespace hipwise
