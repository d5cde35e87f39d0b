#include "cli/command_line.h"

#include "cli/exit_status.h"
#include "cli/figure_command.h"
#include "cli/flags_command.h"
#include "cli/import_command.h"
#include "cli/lint_command.h"
#include "cli/list_command.h"
#include "cli/nearest_words.h"
#include "cli/play_command.h"
#include "cli/printable.h"
#include "cli/programmes_command.h"
#include "cli/sheet_command.h"
#include "cli/show_command.h"
#include "cli/steps_command.h"
#include "cli/text_table.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr QLatin1String helpOption("--help");
constexpr QLatin1String versionOption("--version");
constexpr QLatin1String sheetWord("sheet");
constexpr QLatin1String figureWord("figure");

/// What comes after "--" is no option.
bool asksForHelp(const QStringList &arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), QLatin1String("--"));
    return std::find(arguments.begin(), end, helpOption) != end;
}

QString helpOf(const Command &command)
{
    TextTable options(2);
    for (const Option &option : command.options())
        options.add({spelling(option), option.meaning});
    TextTable summary(0);
    summary.add({command.summary()});
    return QStringLiteral("usage: hipwise ") + command.usage() + QStringLiteral("\n\n") +
           summary.text() + (command.options().empty() ? QString() : u'\n' + options.text());
}

} // namespace

CommandLine::CommandLine(CommandContext context)
    : m_context(std::move(context))
    , m_catalog(m_context.userFolder)
{
    m_commands.push_back(std::make_unique<ListCommand>(m_catalog));
    m_commands.push_back(std::make_unique<StepsCommand>(m_catalog));
    m_commands.push_back(std::make_unique<ShowCommand>(m_catalog, m_context));
    m_commands.push_back(std::make_unique<ProgrammesCommand>(m_catalog));
    m_commands.push_back(std::make_unique<PlayCommand>(m_catalog, m_context));
    m_commands.push_back(std::make_unique<SheetCommand>(m_catalog, m_context));
    m_commands.push_back(std::make_unique<ImportCommand>(m_catalog, m_context));
    m_commands.push_back(std::make_unique<FigureCommand>(m_catalog));
    m_commands.push_back(std::make_unique<FlagsCommand>(m_catalog));
    m_commands.push_back(std::make_unique<LintCommand>(m_catalog));
}

Command *CommandLine::find(const QString &name) const
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(),
                     [&name](const auto &command) { return command->name() == name; });
    return found == m_commands.end() ? nullptr : found->get();
}

bool CommandLine::knows(const QString &word) const
{
    return word == helpOption || word == versionOption || find(word);
}

bool CommandLine::needsGui(const QString &word)
{
    return word == sheetWord || word == figureWord;
}

int CommandLine::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const int status = runWord(arguments, out, err);
    out.flush();
    if (out.status() == QTextStream::Ok)
        return status;
    err << "hipwise: The output could not be written.\n";
    return std::max(status, exit_status::problems);
}

int CommandLine::runWord(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QString word = arguments.value(0);
    Command *command = find(word);
    if (command && !asksForHelp(arguments))
        return command->run(arguments.mid(1), out, err);

    if (command)
        out << helpOf(*command);
    else if (asksForHelp(arguments))
        out << help();
    else if (word == versionOption)
        out << "hipwise " << m_context.version << '\n';
    else
        return refuse(word, err);
    return exit_status::done;
}

int CommandLine::refuse(const QString &word, QTextStream &err) const
{
    std::vector<std::string> words{"start", "--help", "--version"};
    for (const auto &command : m_commands)
        words.push_back(command->name().toStdString());
    err << "hipwise: " << inQuotes(word) << " is not a command."
        << didYouMean(nearestWords(word.toStdString(), words)) << " See \"hipwise --help\".\n";
    return exit_status::wrongArguments;
}

QString CommandLine::help() const
{
    TextTable commands(2);
    for (const auto &command : m_commands)
        commands.add({command->name(), command->summary()});
    QString usages;
    for (const auto &command : m_commands)
        usages += QStringLiteral("       hipwise ") + command->usage() + u'\n';
    return QStringLiteral("usage: hipwise                 opens the window\n"
                          "       hipwise start ROUTINE   opens it in a session\n") +
           usages + QStringLiteral("       hipwise --version | --help\n\n") + commands.text() +
           QStringLiteral(
               "\nROUTINE is an id that \"hipwise list\" prints, or the path of a routine "
               "file.\n\"hipwise COMMAND --help\" says more about a command, "
               "\"man hipwise\" about all.\n\n"
               "Hipwise is not medical advice. Stop when something hurts.\n");
}

} // namespace hipwise
