#pragma once

#include "cli/option.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace hipwise {

/// One word of the command line.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString usage() const = 0;   ///< one line: "list [--json] [--position POSITION]"
    virtual QString summary() const = 0; ///< one sentence
    virtual Options options() const = 0; ///< all that usage() names

    /// \a arguments are those after the name. Returns one of exit_status.h.
    virtual int run(const QStringList &arguments, QTextStream &out, QTextStream &err) = 0;
};

} // namespace hipwise
