#include "sheet/personal_sheet.h"

#include "sheet/shared_cautions.h"
#include "sheet/sheet_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hipwise {

namespace {

using Action = Caution::Action;

bool concerns(const Caution &caution, const std::vector<CautionFlag> &flags)
{
    return std::ranges::any_of(flags, [&caution](const CautionFlag &flag) {
        return std::ranges::count(caution.flags, flag.id) > 0;
    });
}

/// Whether \a note has words in it that \a step, or a reminder, has for people with \a flags.
bool isFor(const std::vector<CautionFlag> &flags, const Caution &note, const Step &step)
{
    const auto isSaid = [&note](const std::string &text) {
        return !text.empty() && note.text.find(text) != std::string::npos;
    };
    return std::ranges::any_of(step.cautions,
                               [&](const Caution &caution) {
                                   return caution.action != Action::Note &&
                                          concerns(caution, flags) && isSaid(caution.text);
                               }) ||
           std::ranges::any_of(flags, [&](const CautionFlag &flag) {
               return std::ranges::any_of(
                   flag.reminders, [&](const Reminder &reminder) { return isSaid(reminder.text); });
           });
}

std::vector<std::string> idsOf(const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> ids;
    ids.reserve(flags.size());
    for (const CautionFlag &flag : flags)
        ids.push_back(flag.id);
    return ids;
}

/// Adapting puts what the person has to mind before all that is said to everybody.
void makePersonal(Step &step, const std::vector<CautionFlag> &flags)
{
    if (step.cautions.empty())
        return;
    std::string own;
    Caution &first = step.cautions.front();
    if (first.action == Action::Note && isFor(flags, first, step)) {
        first.flags = idsOf(flags);
        own = first.text;
    }
    std::erase_if(step.cautions, [&](const Caution &caution) {
        if (caution.action == Action::Note || caution.flags.empty())
            return false;
        return !concerns(caution, flags) || own.find(caution.text) != std::string::npos;
    });
    const QStringList said = sentencesOf(QString::fromStdString(own));
    for (Caution &caution : step.cautions) {
        if (caution.action == Action::Note && !isPersonal(caution))
            caution.text = withoutShared(QString::fromStdString(caution.text), said).toStdString();
    }
}

/// "Only if: My doctor agrees." is ticked on screen; on paper it speaks to who reads it.
QString asked(const QString &text)
{
    static const QRegularExpression condition(QStringLiteral("^Only if: (.+)$"));
    static const QRegularExpression my(QStringLiteral("\\bmy\\b"));
    static const QRegularExpression me(QStringLiteral("\\bme\\b"));
    const QRegularExpressionMatch match = condition.match(text);
    if (!match.hasMatch())
        return text;
    return sentence(QStringLiteral("Only if %1")
                        .arg(inSentence(match.captured(1))
                                 .replace(my, QStringLiteral("your"))
                                 .replace(me, QStringLiteral("you"))));
}

QString withUnits(QString text)
{
    static const QRegularExpression one(QStringLiteral("(?<![\\d.,–])1 s\\b"));
    static const QRegularExpression more(QStringLiteral("(?<=\\d) s\\b"));
    return text.replace(one, QStringLiteral("1 second")).replace(more, QStringLiteral(" seconds"));
}

/// The sign of "A clunk with pain: call for help."; empty if \a text is none.
QString signToCallAt(const QString &text)
{
    const QString ending = QStringLiteral(": call for help.");
    return text.endsWith(ending) ? text.chopped(ending.size()) : QString();
}

StopRule emergency(const QString &sign)
{
    StopRule rule;
    rule.sign = sign.toStdString();
    rule.action = StopRule::Action::Emergency;
    return rule;
}

} // namespace

bool isPersonal(const Caution &caution)
{
    return caution.action == Action::Note && !caution.flags.empty();
}

SheetContent personal(SheetContent content)
{
    if (content.flags.empty())
        return content;
    for (PrescribedStep &step : content.routine.steps)
        makePersonal(step.step, content.flags);
    std::vector<std::string> changes;
    QStringList said;
    for (const std::string &change : content.changes) {
        QStringList kept;
        for (const QString &each : sentencesOf(QString::fromStdString(change))) {
            if (said.contains(each))
                continue;
            said += each;
            const QString sign = signToCallAt(each);
            if (sign.isEmpty())
                kept += each;
            else
                content.stopRules.push_back(emergency(sign));
        }
        if (!kept.isEmpty())
            changes.push_back(withUnits(asked(kept.join(QLatin1Char(' ')))).toStdString());
    }
    content.changes = std::move(changes);
    return content;
}

} // namespace hipwise
