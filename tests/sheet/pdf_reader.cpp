#include "sheet/pdf_reader.h"

#include "support/catch.h"

#include <QProcess>

namespace hipwise::pdf {

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        FAIL(program.toStdString() << " cannot be started: install poppler-utils");
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace

QString text(const QString &file)
{
    return output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
}

QStringList fonts(const QString &file)
{
    QStringList lines =
        output(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(2);
}

QString info(const QString &file, const QString &key)
{
    const QString start = key + QLatin1Char(':');
    for (const QString &line : output(QStringLiteral("pdfinfo"), {file}).split(QLatin1Char('\n'))) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

QString firstOutOfOrder(const QString &text, const QStringList &phrases)
{
    const QString squeezed = withoutSpaces(text);
    qsizetype from = 0;
    for (const QString &phrase : phrases) {
        const QString wanted = withoutSpaces(phrase);
        const qsizetype at = squeezed.indexOf(wanted, from);
        if (at < 0)
            return phrase;
        from = at + wanted.size();
    }
    return {};
}

} // namespace hipwise::pdf
