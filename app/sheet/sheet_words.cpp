#include "sheet/sheet_words.h"

#include "session/minutes.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

/// What stands in brackets is for who looks a source up: an address, an edition, how it was found.
/// A title that is nothing else keeps its words.
QString withoutRemarks(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("\\s*\\([^()]*\\)"));
    const QString bare = QString(text).remove(remark).trimmed();
    return bare.isEmpty() ? text : bare;
}

/// The first of several people, or what an institution calls itself, without addresses.
QString authorInShort(const QString &author)
{
    static const QRegularExpression address(QStringLiteral("^\\S+\\.[a-z]{2,}$"));
    static const QRegularExpression person(QStringLiteral("^\\p{Lu}\\S* \\p{Lu}{1,3}$"));
    static const QRegularExpression street(QStringLiteral("\\d"));
    if (author.startsWith(QLatin1Char('(')))
        return {}; // a remark in the place of an author
    QStringList parts;
    for (const QString &part : withoutRemarks(author).split(QLatin1String("; "))) {
        for (const QString &name : part.split(QLatin1String(", ")))
            parts += name;
    }
    parts.removeIf([](const QString &part) { return address.match(part).hasMatch(); });
    if (parts.size() > 1 && person.match(parts[0]).hasMatch() && person.match(parts[1]).hasMatch())
        return parts[0] + QLatin1String(" et al.");
    if (!parts.isEmpty() && parts[0].endsWith(QLatin1String(" et al.")))
        return parts[0];
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (street.match(parts[i]).hasMatch())
            parts.resize(i);
    }
    return parts.join(QLatin1String(", ")).remove(QLatin1Char('"'));
}

QStringList signsToStopAt(const std::vector<StopRule> &rules)
{
    using Action = StopRule::Action;
    QStringList signs;
    for (const StopRule &rule : rules) {
        if (rule.action == Action::StopStep || rule.action == Action::StopSession)
            signs += inSentence(QString::fromStdString(rule.sign));
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
            signs += inSentence(QString::fromStdString(rule.sign));
    }
    for (const RedFlag &flag : flags) {
        const QString sign = inSentence(QString::fromStdString(flag.inShort));
        const bool isForAll = flag.topic == RedFlag::Topic::First;
        const bool isSaid = std::ranges::any_of(
            signs, [&sign](const QString &other) { return beginAlike(sign, other); });
        if (flag.urgency == RedFlag::Urgency::Emergency && isForAll && !isSaid)
            signs += sign;
    }
    return signs;
}

/// A list of people as it is spoken: "adults, chair users" becomes "adults and chair users". What
/// has an "and" or an example in it is a sentence already.
QString inOneBreath(QString people)
{
    static const QRegularExpression spoken(QStringLiteral("\\b(and|or|such as)\\b"));
    const qsizetype last = people.lastIndexOf(QLatin1String(", "));
    if (last < 0 || spoken.match(people).hasMatch())
        return people;
    return people.replace(last, 2, QCoreApplication::translate("Sheet", " and "));
}

} // namespace

QString inSentence(const QString &sign)
{
    QString text = withoutFullStop(sign.trimmed());
    const bool abbreviation = text.size() > 1 && text[1].isUpper();
    if (!text.isEmpty() && !abbreviation)
        text[0] = text[0].toLower();
    return text;
}

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
        sentences +=
            QCoreApplication::translate("Sheet", "For %1.")
                .arg(inOneBreath(withoutFullStop(QString::fromStdString(routine.audience))));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString workingSideInWords(const ResolvedRoutine &routine)
{
    const bool hasSides = std::ranges::any_of(routine.steps, [](const PrescribedStep &each) {
        return each.step.laterality == Laterality::Unilateral;
    });
    return hasSides ? QCoreApplication::translate("Sheet", "Working side: the side you do now.")
                    : QString();
}

QString minutesInWords(std::chrono::milliseconds length)
{
    const int count = minutes(length);
    return count == 1 ? QCoreApplication::translate("Sheet", "1 minute")
                      : QCoreApplication::translate("Sheet", "%1 minutes").arg(count);
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
    if (source.id == "app-rule")
        return QCoreApplication::translate("Sheet", "Hipwise setting.");
    const QString author = authorInShort(QString::fromStdString(source.author));
    const QString title = withoutRemarks(QString::fromStdString(source.title));
    if (author.isEmpty() || title.startsWith(author))
        return sentence(title);
    return sentence(author + QLatin1String(", ") + title);
}

} // namespace hipwise
