#pragma once

#include "cli/command.h"

#include <QCommandLineParser>

namespace hipwise {

/// The arguments of one command, told apart by its options.
class Arguments
{
public:
    /// \a command outlives this.
    Arguments(const Command &command, const QStringList &arguments);

    /// Whether the options are the command's and \a least to \a most words go with them. If not,
    /// \a err says what is wrong; \a missing names the word that is not there.
    bool areUnderstood(QTextStream &err, qsizetype least = 0, qsizetype most = 0,
                       const QString &missing = {});

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList words() const { return m_parser.positionalArguments(); }

    /// Says on \a err what is wrong with the arguments; returns exit_status::wrongArguments.
    int refuse(const QString &sentence, QTextStream &err) const;
    int refuseValue(const QString &option, const QString &expected, QTextStream &err) const;

private:
    const Command &m_command;
    QCommandLineParser m_parser;
    bool m_isParsed = false;
};

} // namespace hipwise
