#include "cli/show_command.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/json_text.h"
#include "cli/person_option.h"
#include "cli/routine_json.h"
#include "cli/routine_text.h"

#include <nlohmann/json.hpp>

namespace hipwise {

QString ShowCommand::name() const
{
    return QStringLiteral("show");
}

QString ShowCommand::usage() const
{
    return QStringLiteral("show ROUTINE [--json] [--flags FLAG,...]");
}

QString ShowCommand::summary() const
{
    return QStringLiteral("Shows one routine: its steps, doses, cautions and sources.");
}

Options ShowCommand::options() const
{
    return {{QStringLiteral("json"), QString(), QStringLiteral("Prints JSON.")}, flagsOption()};
}

int ShowCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 1, 1, QStringLiteral("The routine")))
        return exit_status::wrongArguments;
    const auto flags = flagsToShowBy(given, m_catalog, m_context.profile, err);
    if (!flags)
        return exit_status::wrongArguments;
    const auto routine = findRoutine(given.words().at(0), m_catalog, err);
    if (!routine)
        return exit_status::problems;
    doseToGuideBy(given, routine->content.routine.id, m_catalog, m_context, err);
    const Catalog &catalog = m_catalog.catalog();
    const auto adapted = routineFor(*routine, *flags, catalog, err);
    if (!adapted)
        return exit_status::problems;
    out << (given.has(QStringLiteral("json")) ? jsonText(routineJson(*adapted, catalog))
                                              : routineText(*adapted, catalog));
    return exit_status::done;
}

} // namespace hipwise
