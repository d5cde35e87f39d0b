#include "cli/import_command.h"

#include "exchange/bring_in.h"
#include "exchange/code_text.h"
#include "exchange/given_bytes.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/printable.h"

#include <QFileInfo>

namespace hipwise {

namespace {

constexpr QLatin1String standardInput("-");

void tell(const ExchangeFault &fault, QTextStream &err)
{
    err << "hipwise: " << printable(fault.sentence) << '\n';
    for (const Problem &problem : fault.problems)
        err << printable(asLine(problem)) << '\n';
}

/// What \a word stands for: what comes in by \a input, a file, or the text of a code.
Result<QByteArray, ExchangeFault> bytesOf(const QString &word,
                                          const std::function<QByteArray(qint64)> &input)
{
    if (isCodeText(word.toStdString()) && !QFileInfo::exists(word))
        return word.toUtf8();
    if (word != standardInput)
        return givenFile(word);
    QByteArray bytes = input ? input(mostGivenBytes + 1) : QByteArray();
    if (bytes.size() > mostGivenBytes)
        return ExchangeFault(QStringLiteral("The input is too large."));
    return bytes;
}

} // namespace

QString ImportCommand::name() const
{
    return QStringLiteral("import");
}

QString ImportCommand::usage() const
{
    return QStringLiteral("import FILE|TEXT|-");
}

QString ImportCommand::summary() const
{
    return QStringLiteral("Brings in a routine: a picture with its code, the text of the code, or "
                          "a routine file.");
}

int ImportCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 1, 1, QStringLiteral("The file, the text of a code, or -")))
        return exit_status::wrongArguments;
    const QString word = given.words().constFirst();
    const auto bytes = bytesOf(word, m_context.input);
    if (!bytes) {
        tell(bytes.error(), err);
        return exit_status::problems;
    }
    const auto result =
        bringIn(bytes.value(), word == standardInput ? QStringLiteral("input") : word,
                m_catalog.catalog(), m_catalog.schemas(), m_context.userFolder);
    if (!result) {
        tell(result.error(), err);
        return exit_status::problems;
    }
    out << printable(inWords(result.value())) << '\n';
    if (!result.value().wasThere())
        out << "Wrote " << printable(QString::fromStdString(result.value().file.string())) << ".\n";
    for (const Problem &warning : result.value().admission.warnings)
        err << printable(asLine(warning)) << '\n';
    return exit_status::done;
}

} // namespace hipwise
