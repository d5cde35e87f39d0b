#include "sheet/shared_cautions.h"

#include <QRegularExpression>

#include <cstddef>
#include <optional>
#include <utility>

namespace hipwise {

namespace {

/// Each once.
QStringList sentencesForEverybody(const Step &step)
{
    QStringList all;
    for (const Caution &caution : step.cautions) {
        if (caution.action == Caution::Action::Note)
            all += sentencesOf(QString::fromStdString(spoken(caution.text, std::nullopt)));
    }
    all.removeDuplicates();
    return all;
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?])\\s+"));
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

QStringList sharedCautions(const ResolvedRoutine &routine)
{
    QStringList all;
    for (const PrescribedStep &step : routine.steps)
        all += sentencesForEverybody(step.step);
    QStringList shared;
    for (const QString &sentence : std::as_const(all)) {
        const auto count = static_cast<std::size_t>(all.count(sentence));
        if (count > 1 && 2 * count > routine.steps.size() && !shared.contains(sentence))
            shared += sentence;
    }
    return shared;
}

QString withoutShared(const QString &caution, const QStringList &shared)
{
    QStringList own = sentencesOf(caution);
    own.removeIf([&shared](const QString &sentence) { return shared.contains(sentence); });
    return own.join(QLatin1Char(' '));
}

} // namespace hipwise
