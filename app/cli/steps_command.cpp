#include "cli/steps_command.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/json_text.h"
#include "cli/person_option.h"
#include "cli/printable.h"
#include "cli/step_json.h"
#include "cli/text_table.h"
#include "safety/bed_instead.h"
#include "safety/capped_dose.h"

#include <nlohmann/json.hpp>

#include <map>
#include <vector>

namespace hipwise {

namespace {

/// By position and, within it, by id.
using StepsByPosition = std::map<Position, std::vector<Step>>;

/// What a person with \a flags does of it: where they lie, and how much.
Step asKept(Step step, const std::vector<CautionFlag> &flags)
{
    step.dose = capped(step.dose, step.kind, capsOf(flags));
    return onBedInstead(std::move(step), flags);
}

/// Those that a person with \a flags keeps.
StepsByPosition stepsByPosition(const Catalog &catalog, const std::vector<CautionFlag> &flags)
{
    StepsByPosition steps;
    for (const auto &[id, step] : catalog.steps()) {
        if (passes(step, flags))
            steps[step.position].push_back(asKept(step, flags));
    }
    return steps;
}

QString tableOf(const std::vector<Step> &steps)
{
    constexpr qsizetype nameColumn = 1;
    TextTable table(0);
    table.setWrappedColumn(nameColumn);
    for (const Step &step : steps) {
        table.add(
            {fromUtf8(step.id), fromUtf8(step.name), fromUtf8(badge(step.dose, step.laterality))});
    }
    return table.text();
}

/// Columns of positions and kinds would leave no room for the names.
QString textOf(const StepsByPosition &byPosition)
{
    QStringList parts;
    for (const auto &[position, steps] : byPosition)
        parts.append(fromUtf8(wordFor(position)) + QStringLiteral(":\n") + tableOf(steps));
    return parts.join(u'\n');
}

QString jsonOf(const StepsByPosition &byPosition)
{
    auto json = nlohmann::ordered_json::array();
    for (const auto &[position, steps] : byPosition) {
        for (const Step &step : steps)
            json.push_back(summaryJson(step));
    }
    return jsonText(json);
}

} // namespace

QString StepsCommand::name() const
{
    return QStringLiteral("steps");
}

QString StepsCommand::usage() const
{
    return QStringLiteral("steps [--json] [--flags FLAG,...]");
}

QString StepsCommand::summary() const
{
    return QStringLiteral("Lists the steps a routine can be made of, by position.");
}

Options StepsCommand::options() const
{
    return {{QStringLiteral("json"), QString(), QStringLiteral("Prints JSON.")}, flagsOption()};
}

int StepsCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err))
        return exit_status::wrongArguments;
    const auto flags = flagsGiven(given, m_catalog, err);
    if (!flags)
        return exit_status::wrongArguments;
    const StepsByPosition steps = stepsByPosition(m_catalog.catalog(), *flags);
    out << (given.has(QStringLiteral("json")) ? jsonOf(steps) : textOf(steps));
    tellBrokenFiles(m_catalog.catalog(), err);
    return exit_status::done;
}

} // namespace hipwise
