#pragma once

#include "cli/command.h"
#include "cli/command_context.h"
#include "cli/lazy_catalog.h"

#include <memory>
#include <vector>

namespace hipwise {

/// Hipwise without its window: a command, run between two streams.
class CommandLine
{
public:
    explicit CommandLine(CommandContext context);

    /// Whether \a word, the first argument, asks for a command or for --help or --version. All
    /// else is the window's, or a mistake that run() will explain.
    bool knows(const QString &word) const;

    /// Whether the command needs a QGuiApplication, if only one without a display.
    static bool needsGui(const QString &word);

    /// \a arguments are those after the program's name. Returns one of exit_status.h.
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err);

private:
    Command *find(const QString &name) const;
    int runWord(const QStringList &arguments, QTextStream &out, QTextStream &err);
    int refuse(const QString &word, QTextStream &err) const;
    QString help() const;

    CommandContext m_context;
    LazyCatalog m_catalog;
    std::vector<std::unique_ptr<Command>> m_commands; ///< in the order of the help
};

} // namespace hipwise
