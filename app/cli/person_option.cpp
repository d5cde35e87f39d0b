#include "cli/person_option.h"

#include "cli/nearest_words.h"
#include "cli/printable.h"
#include "cli/text_table.h"
#include "safety/change_words.h"
#include "safety/looked_at.h"
#include "safety/next_words.h"
#include "safety/warning_sign.h"

#include <algorithm>

namespace hipwise {

namespace {

const QString optionName = QStringLiteral("flags");

std::vector<std::string> idsOf(const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> ids;
    std::ranges::transform(flags, std::back_inserter(ids), &CautionFlag::id);
    return ids;
}

bool isNobody(const Arguments &given)
{
    return given.value(optionName) == QLatin1String("none");
}

void tellAdvice(const std::vector<CautionFlag> &flags, QTextStream &err)
{
    for (const CautionFlag &flag : flags) {
        if (flag.blocksAll)
            err << "hipwise: " << fromUtf8(flag.name) << ": " << fromUtf8(flag.advice) << '\n';
    }
}

void tellOthers(const CatalogRoutine &routine, const std::vector<CautionFlag> &flags,
                const Catalog &catalog, QTextStream &err)
{
    constexpr std::size_t most = 3;
    QStringList ids;
    for (const CatalogRoutine &each : routinesThatFit(routine, flags, catalog, most))
        ids.append(fromUtf8(each.content.routine.id));
    err << "hipwise: Too little of " << inQuotes(fromUtf8(routine.content.routine.id))
        << " is left for: " << fromUtf8(namesOf(flags)) << '.';
    if (!ids.isEmpty())
        err << " Better: " << ids.join(QStringLiteral(", ")) << '.';
    err << '\n';
}

} // namespace

Option flagsOption()
{
    return {optionName, QStringLiteral("FLAG,..."),
            QStringLiteral("For a person with these caution flags, see \"hipwise flags\".")};
}

std::optional<std::vector<CautionFlag>> flagsGiven(const Arguments &given, LazyCatalog &catalog,
                                                   QTextStream &err)
{
    if (isNobody(given))
        return std::vector<CautionFlag>();
    const std::vector<CautionFlag> &known = catalog.catalog().safety().flags;
    std::vector<std::string> ids;
    for (const QString &word : given.value(optionName).split(u',', Qt::SkipEmptyParts)) {
        ids.push_back(word.trimmed().toStdString());
        if (std::ranges::find(known, ids.back(), &CautionFlag::id) != known.end())
            continue;
        given.refuse(QStringLiteral("There is no caution flag ") + inQuotes(word.trimmed()) + u'.' +
                         didYouMean(nearestWords(ids.back(), idsOf(known))) +
                         QStringLiteral(" See \"hipwise flags\"."),
                     err);
        return std::nullopt;
    }
    return withIds(known, ids);
}

std::optional<std::vector<CautionFlag>> flagsToGuideBy(const Arguments &given, LazyCatalog &catalog,
                                                       const std::function<Profile()> &profile,
                                                       QTextStream &err)
{
    if (given.has(optionName) || !profile)
        return flagsGiven(given, catalog, err);
    return activeFlags(profile(), catalog.catalog().safety().flags);
}

std::optional<std::vector<CautionFlag>> flagsToShowBy(const Arguments &given, LazyCatalog &catalog,
                                                      const std::function<Profile()> &profile,
                                                      QTextStream &err)
{
    auto flags = flagsToGuideBy(given, catalog, profile, err);
    if (flags && !flags->empty() && !given.has(optionName)) {
        err << "hipwise: By the answers in the window, for: " << fromUtf8(namesOf(*flags))
            << ". With --flags none it comes as it is.\n";
        err.flush(); // before what it is about
    }
    return flags;
}

bool waitsForLook(const Arguments &given, LazyCatalog &catalog,
                  const std::function<Profile()> &profile, QTextStream &err)
{
    if (!profile || isNobody(given))
        return false;
    const std::optional<WarningSign> sign = profile().sign;
    if (!sign)
        return false;
    tellAdvice({asFlag(*sign, catalog.catalog().safety())}, err);
    return true;
}

void tellIfUnasked(const Arguments &given, const std::function<Profile()> &profile,
                   QTextStream &err)
{
    if (given.has(optionName) || !profile || profile().screened)
        return;
    err << "hipwise: Nobody has answered the safety questions here yet. Open the window of Hipwise "
           "for them first: with new numbness, fever, chest pain, strong pain since a fall, or "
           "after an operation, no routine is for you now.\n";
    err.flush(); // before the first cue
}

NextDose doseToGuideBy(const Arguments &given, const std::string &id, LazyCatalog &catalog,
                       const CommandContext &context, QTextStream &err)
{
    if (given.has(optionName) || !context.courses)
        return NextDose::AsPlanned;
    std::vector<SessionCourse> courses = context.courses(id);
    if (context.profile)
        courses = withLooks(std::move(courses), context.profile());
    const NextTime next = nextTime(courses);
    if (next.dose != NextDose::Easier && next.dose != NextDose::Paused)
        return next.dose;
    const NextWords words = inWords(next, courses, catalog.catalog().safety());
    err << "hipwise: " << fromUtf8(words.sentence) << ' ' << fromUtf8(words.reason) << '\n';
    err.flush(); // before what it is about
    return next.dose;
}

std::optional<AdaptedRoutine> routineFor(const CatalogRoutine &routine,
                                         const std::vector<CautionFlag> &flags,
                                         const Catalog &catalog, QTextStream &err)
{
    AdaptedRoutine result = adaptedFor(routine, flags, catalog);
    if (result.canStart())
        return result;
    if (result.adaptation.verdict == Adaptation::Verdict::AskFirst)
        tellAdvice(flags, err);
    else
        tellOthers(routine, flags, catalog, err);
    return std::nullopt;
}

QString changesText(const AdaptedRoutine &routine)
{
    const std::vector<std::string> sentences =
        personalWords(routine.adaptation.changes, routine.flags);
    if (sentences.empty())
        return {};
    TextTable table(2);
    for (const std::string &sentence : sentences)
        table.add({QStringLiteral("-"), fromUtf8(sentence)});
    return QStringLiteral("\nAdapted for: ") + fromUtf8(namesOf(routine.flags)) + u'\n' +
           table.text();
}

} // namespace hipwise
