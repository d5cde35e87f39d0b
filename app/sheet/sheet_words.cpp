#include "sheet/sheet_words.h"

#include "session/minutes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

QString withoutFullStop(QString text)
{
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

/// A sentence as part of another: "A pop with pain." becomes "a pop with pain". Abbreviations
/// keep their capitals.
QString inSentence(const std::string &sign)
{
    QString text = withoutFullStop(QString::fromStdString(sign).trimmed());
    const bool abbreviation = text.size() > 1 && text[1].isUpper();
    if (!text.isEmpty() && !abbreviation)
        text[0] = text[0].toLower();
    return text;
}

QStringList signsToStopAt(const std::vector<StopRule> &rules)
{
    using Action = StopRule::Action;
    QStringList signs;
    for (const StopRule &rule : rules) {
        if (rule.action == Action::StopStep || rule.action == Action::StopSession)
            signs += inSentence(rule.sign);
    }
    return signs;
}

/// Rules and flags both begin with what is known best: who has read of chest pain is not told of
/// it again.
bool beginAlike(const QString &sign, const QString &other)
{
    const QLatin1Char comma(',');
    return sign.section(comma, 0, 0) == other.section(comma, 0, 0);
}

QStringList signsToCallAt(const std::vector<StopRule> &rules, const std::vector<RedFlag> &flags)
{
    QStringList signs;
    for (const StopRule &rule : rules) {
        if (rule.action == StopRule::Action::Emergency)
            signs += inSentence(rule.sign);
    }
    for (const RedFlag &flag : flags) {
        const QString sign = inSentence(flag.inShort);
        const bool isForAll = flag.topic == RedFlag::Topic::First;
        const bool isSaid = std::ranges::any_of(
            signs, [&sign](const QString &other) { return beginAlike(sign, other); });
        if (flag.urgency == RedFlag::Urgency::Emergency && isForAll && !isSaid)
            signs += sign;
    }
    return signs;
}

/// Whether something else that has to be there meets \a need as well: who needs a counter has a
/// counter or chair.
bool isMetAnyway(const EquipmentNeed &need, const std::vector<EquipmentNeed> &needs)
{
    return std::ranges::any_of(needs, [&need](const EquipmentNeed &other) {
        const bool narrower = need.optional || other.anyOf.size() < need.anyOf.size();
        return !other.optional && narrower &&
               std::ranges::all_of(other.anyOf, [&need](Equipment thing) {
                   return std::ranges::count(need.anyOf, thing) > 0;
               });
    });
}

} // namespace

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString sentence(const QString &text)
{
    const QString trimmed = capitalised(text.trimmed());
    if (trimmed.isEmpty())
        return {};
    const bool ends = QStringLiteral(".!?…。！？").contains(trimmed.back());
    return ends ? trimmed : trimmed + QLatin1Char('.');
}

QString purposeInWords(const Routine &routine)
{
    QStringList sentences{sentence(QString::fromStdString(routine.goal))};
    if (!routine.audience.empty()) {
        sentences += QCoreApplication::translate("Sheet", "For %1.")
                         .arg(withoutFullStop(QString::fromStdString(routine.audience)));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString minutesInWords(std::chrono::milliseconds length)
{
    const int count = minutes(length);
    return count == 1 ? QCoreApplication::translate("Sheet", "1 minute")
                      : QCoreApplication::translate("Sheet", "%1 minutes").arg(count);
}

QString equipmentInWords(const ResolvedRoutine &routine)
{
    const std::vector<EquipmentNeed> needs = equipment(routine);
    QStringList needed;
    QStringList optional;
    for (const EquipmentNeed &need : needs) {
        if (isMetAnyway(need, needs))
            continue;
        EquipmentNeed bare;
        bare.anyOf = need.anyOf;
        const QString words = QString::fromStdString(inWords(bare));
        QStringList &list = need.optional ? optional : needed;
        if (!list.contains(words))
            list += words;
    }
    const QString separator = QStringLiteral(", ");
    if (needed.isEmpty() && optional.isEmpty())
        return QCoreApplication::translate("Sheet", "Nothing needed");
    if (optional.isEmpty())
        return capitalised(needed.join(separator));
    const QString extra =
        QCoreApplication::translate("Sheet", "optional: %1").arg(optional.join(separator));
    return capitalised(needed.isEmpty() ? extra
                                        : needed.join(separator) + QLatin1String("; ") + extra);
}

std::vector<std::vector<TextRun>> stopInWords(const std::vector<StopRule> &rules,
                                              const std::vector<RedFlag> &flags)
{
    const QString between = QStringLiteral("; ");
    std::vector<std::vector<TextRun>> paragraphs;
    const QStringList stops = signsToStopAt(rules);
    if (!stops.isEmpty()) {
        paragraphs.push_back({{QCoreApplication::translate("Sheet", "Stop"), QFont::Bold},
                              {QCoreApplication::translate("Sheet", " at any of these: %1.")
                                   .arg(stops.join(between))}});
    }
    const QStringList calls = signsToCallAt(rules, flags);
    if (!calls.isEmpty()) {
        paragraphs.push_back(
            {{QCoreApplication::translate("Sheet", "Call for help"), QFont::Bold},
             {QCoreApplication::translate("Sheet", " at %1.").arg(calls.join(between))}});
    }
    return paragraphs;
}

QString sourceInWords(const Source &source)
{
    const QString author = QString::fromStdString(source.author);
    const QString title = QString::fromStdString(source.title);
    if (author.isEmpty() || title.startsWith(author))
        return sentence(title);
    return sentence(author + QLatin1String(", ") + title);
}

} // namespace hipwise
