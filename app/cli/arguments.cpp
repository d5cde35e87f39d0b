#include "cli/arguments.h"

#include "cli/exit_status.h"
#include "cli/printable.h"

namespace hipwise {

Arguments::Arguments(const Command &command, const QStringList &arguments)
    : m_command(command)
{
    for (const Option &option : command.options())
        m_parser.addOption(QCommandLineOption(option.name, option.meaning, option.value));
    m_isParsed = m_parser.parse(QStringList(command.name()) + arguments);
}

bool Arguments::areUnderstood(QTextStream &err, qsizetype least, qsizetype most,
                              const QString &missing)
{
    const QStringList found = words();
    if (!m_isParsed)
        refuse(m_parser.errorText(), err);
    else if (found.size() < least)
        refuse(missing + QStringLiteral(" is missing."), err);
    else if (found.size() > most)
        refuse(inQuotes(found.at(most)) + QStringLiteral(" is one word too many."), err);
    else
        return true;
    return false;
}

int Arguments::refuse(const QString &sentence, QTextStream &err) const
{
    err << "hipwise " << m_command.name() << ": " << printable(sentence) << '\n'
        << "usage: hipwise " << m_command.usage() << '\n';
    return exit_status::wrongArguments;
}

int Arguments::refuseValue(const QString &option, const QString &expected, QTextStream &err) const
{
    return refuse(QStringLiteral("--") + option + QStringLiteral(" is ") + inQuotes(value(option)) +
                      QStringLiteral(", expected ") + expected + u'.',
                  err);
}

} // namespace hipwise
