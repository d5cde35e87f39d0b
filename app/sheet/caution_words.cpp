#include "sheet/caution_words.h"

#include "sheet/personal_sheet.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace hipwise {

namespace {

/// "New hip: leave this one out." in its two parts. Whatever is said otherwise has no people.
struct Advice
{
    QStringList people;
    QString advice;
};

Advice adviceOf(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1String(": "));
    const bool isOneSentence =
        text.count(QLatin1String(". ")) == 0 && text.endsWith(QLatin1Char('.'));
    if (colon < 1 || !isOneSentence || text.indexOf(QLatin1String(": "), colon + 1) >= 0)
        return {{}, text};
    return {{text.left(colon)}, text.mid(colon + 2)};
}

QString inWords(const Advice &advice)
{
    if (advice.people.isEmpty())
        return advice.advice;
    if (advice.people.size() == 1)
        return advice.people.front() + QLatin1String(": ") + advice.advice;
    QStringList people;
    for (const QString &each : advice.people)
        people += inSentence(each);
    QString what = advice.advice;
    what.chop(1); // the full stop, which now comes after the people
    return QStringLiteral("%1: %2.").arg(capitalised(what), people.join(QStringLiteral("; ")));
}

/// An adapted step tells everybody what it told some, and still has it for these as well.
bool isForAllToo(const Caution &caution, const Step &step)
{
    return std::ranges::any_of(step.cautions, [&caution](const Caution &other) {
        return other.action == Caution::Action::Note && other.text == caution.text;
    });
}

} // namespace

QStringList cautionsForAll(const Step &step, const QStringList &shared)
{
    QStringList texts;
    for (const Caution &caution : step.cautions) {
        if (caution.action == Caution::Action::Note)
            texts +=
                withoutShared(QString::fromStdString(spoken(caution.text, std::nullopt)), shared);
    }
    texts.removeAll(QString());
    return texts;
}

QStringList weightyCautions(const Step &step, const QStringList &shared)
{
    static const QRegularExpression stop(QStringLiteral("\\bstop\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList texts;
    for (const Caution &caution : step.cautions) {
        if (caution.action != Caution::Action::Note)
            continue;
        const QString text =
            withoutShared(QString::fromStdString(spoken(caution.text, std::nullopt)), shared);
        texts += isPersonal(caution) ? text : sentencesOf(text).filter(stop).join(QLatin1Char(' '));
    }
    texts.removeAll(QString());
    return texts;
}

QString cautionsForSome(const Step &step)
{
    std::vector<Advice> all;
    for (const Caution &caution : step.cautions) {
        if (caution.action == Caution::Action::Note || isForAllToo(caution, step))
            continue;
        Advice next = adviceOf(QString::fromStdString(spoken(caution.text, std::nullopt)));
        const auto same = std::ranges::find_if(all, [&next](const Advice &each) {
            return !each.people.isEmpty() && !next.people.isEmpty() && each.advice == next.advice;
        });
        if (same != all.end())
            same->people += next.people;
        else
            all.push_back(std::move(next));
    }
    QStringList sentences;
    for (const Advice &advice : all)
        sentences += inWords(advice);
    return sentences.join(QLatin1Char(' '));
}

} // namespace hipwise
