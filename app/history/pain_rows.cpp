#include "history/pain_rows.h"

#include "history/kept_values.h"
#include "history/sql_connection.h"

#include <set>

namespace hipwise {

namespace {

const QString columns =
    QStringLiteral("place, kind, amount, at_start, is_rising, has_rested, after_rest, red_flags, "
                   "times_before, is_told_more, step, step_id, step_name, at_ms, rule, ways, "
                   "asks_first, red_flag, leaves_step_out, taken");

template<typename Texts>
std::string withSpaces(const Texts &texts)
{
    std::string all;
    for (const auto &text : texts) {
        all += all.empty() ? "" : " ";
        all += text;
    }
    return all;
}

std::vector<std::string> split(const QVariant &value)
{
    std::vector<std::string> words;
    for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

std::vector<std::string_view> wordsOf(const std::vector<WayOn> &ways)
{
    std::vector<std::string_view> words;
    words.reserve(ways.size());
    for (const WayOn way : ways)
        words.push_back(keptWord(way));
    return words;
}

std::vector<WayOn> waysFrom(const QVariant &value)
{
    std::vector<WayOn> ways;
    for (const std::string &word : split(value)) {
        if (const auto way = fromKeptWord<WayOn>(word))
            ways.push_back(*way);
    }
    return ways;
}

QVariantList valuesOf(const PainRecord &record)
{
    const PainReport &report = record.report;
    const PainAdvice &advice = record.advice;
    return {report.place ? kept(keptWord(*report.place)) : QVariant(),
            kept(keptWord(report.kind)),
            kept(report.amount),
            kept(report.atStart),
            report.isRising,
            report.hasRested,
            kept(report.afterRest),
            kept(withSpaces(report.redFlags)),
            report.timesBefore,
            record.isToldMore,
            kept(record.step),
            kept(record.stepId),
            kept(record.stepName),
            kept(record.at),
            kept(advice.rule),
            kept(withSpaces(wordsOf(advice.ways))),
            kept(withSpaces(advice.asksFirst)),
            kept(advice.redFlag),
            advice.leavesStepOut,
            kept(keptWord(record.taken))};
}

PainReport reportFrom(const QSqlQuery &row, PainKind kind)
{
    const std::vector<std::string> redFlags = split(row.value(7));
    PainReport report;
    report.place = fromKeptWord<PainPlace>(textFrom(row.value(0)));
    report.kind = kind;
    report.amount = numberFrom(row.value(2));
    report.atStart = numberFrom(row.value(3));
    report.isRising = row.value(4).toBool();
    report.hasRested = row.value(5).toBool();
    report.afterRest = numberFrom(row.value(6));
    report.redFlags = {redFlags.begin(), redFlags.end()};
    report.timesBefore = row.value(8).toInt();
    return report;
}

/// nullopt where the words are none that we know.
std::optional<PainRecord> recordFrom(const QSqlQuery &row)
{
    const auto kind = fromKeptWord<PainKind>(textFrom(row.value(1)));
    const auto taken = fromKeptWord<WayOn>(textFrom(row.value(19)));
    if (!kind || !taken)
        return std::nullopt;
    PainRecord record;
    record.report = reportFrom(row, *kind);
    record.isToldMore = row.value(9).toBool();
    record.step = indexFrom(row.value(10));
    record.stepId = textFrom(row.value(11));
    record.stepName = textFrom(row.value(12));
    record.at = timeFrom(row.value(13));
    record.advice = {textFrom(row.value(14)), waysFrom(row.value(15)), split(row.value(16)),
                     textFrom(row.value(17)), row.value(18).toBool()};
    record.taken = *taken;
    return record;
}

} // namespace

bool addPain(SqlConnection &connection, SessionId session, const PainRecord &record)
{
    QVariantList values = valuesOf(record);
    QString marks;
    for (qsizetype i = 0; i < values.size(); ++i)
        marks += QStringLiteral(", ?");
    values.prepend(static_cast<qlonglong>(session));
    values.prepend(static_cast<qlonglong>(session));
    return connection.run(
        QStringLiteral("INSERT INTO pain (session, number, %1) VALUES (?, (SELECT "
                       "coalesce(max(number) + 1, 0) FROM pain WHERE session = ?)%2)")
            .arg(columns, marks),
        values);
}

std::vector<PainRecord> painOf(SqlConnection &connection, SessionId session)
{
    std::vector<PainRecord> all;
    QSqlQuery rows = connection.ask(
        QStringLiteral("SELECT %1 FROM pain WHERE session = ? ORDER BY number").arg(columns),
        {static_cast<qlonglong>(session)});
    while (rows.next()) {
        if (std::optional<PainRecord> record = recordFrom(rows))
            all.push_back(*std::move(record));
    }
    return all;
}

} // namespace hipwise
