#include "cli/flags_command.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/json_text.h"
#include "cli/printable.h"
#include "cli/text_table.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

QString tableOf(const std::vector<CautionFlag> &flags)
{
    constexpr qsizetype askColumn = 1;
    TextTable table(0);
    table.setWrappedColumn(askColumn);
    for (const CautionFlag &flag : flags)
        table.add({fromUtf8(flag.id), fromUtf8(flag.ask)});
    return table.text();
}

nlohmann::ordered_json demandsJson(const std::vector<Demand> &demands)
{
    auto json = nlohmann::ordered_json::array();
    for (const Demand demand : demands)
        json.push_back(wordFor(demand));
    return json;
}

QString jsonOf(const std::vector<CautionFlag> &flags)
{
    auto json = nlohmann::ordered_json::array();
    for (const CautionFlag &flag : flags) {
        json.push_back({{"id", flag.id},
                        {"name", flag.name},
                        {"ask", flag.ask},
                        {"blocks_all", flag.blocksAll},
                        {"blocks_holds", flag.blocksHolds},
                        {"blocks", demandsJson(flag.blocks)},
                        {"cap", flag.cap},
                        {"advice", flag.advice},
                        {"sources", flag.sources}});
    }
    return jsonText(json);
}

} // namespace

QString FlagsCommand::name() const
{
    return QStringLiteral("flags");
}

QString FlagsCommand::usage() const
{
    return QStringLiteral("flags [--json]");
}

QString FlagsCommand::summary() const
{
    return QStringLiteral("Lists the caution flags, which say what a person has to mind.");
}

Options FlagsCommand::options() const
{
    return {{QStringLiteral("json"), QString(), QStringLiteral("Prints JSON.")}};
}

int FlagsCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err))
        return exit_status::wrongArguments;
    const std::vector<CautionFlag> &flags = m_catalog.shipped().safety().flags;
    out << (given.has(QStringLiteral("json")) ? jsonOf(flags) : tableOf(flags));
    return exit_status::done;
}

} // namespace hipwise
