#include "ui/player/hurts_words.h"

#include "session/minutes.h"
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::HurtsPage", text);
}

const StopRule *ruleOf(const PainAdvice &advice, const SafetyTables &tables)
{
    const auto found = std::ranges::find(tables.stopRules, advice.rule, &StopRule::id);
    return found == tables.stopRules.end() ? nullptr : &*found;
}

const RedFlag *redFlagOf(const PainAdvice &advice, const SafetyTables &tables)
{
    const auto found = std::ranges::find(tables.redFlags, advice.redFlag, &RedFlag::id);
    return found == tables.redFlags.end() ? nullptr : &*found;
}

/// The session is over, and so is what the stop rule says: what is left is what comes after (NX01).
QString afterSeverePain(const SafetyTables &tables)
{
    const auto found = std::ranges::find(tables.afterRules, "NX01", &AfterRule::id);
    return found == tables.afterRules.end() ? QString() : toQString(found->red);
}

QString takenText(WayOn way)
{
    switch (way) {
    case WayOn::GoOn:
        return translated("You went on.");
    case WayOn::Ease:
        return translated("You went on with less.");
    case WayOn::Swap:
        return translated("You took the easier step.");
    case WayOn::Skip:
        return translated("You left the step out.");
    case WayOn::RestOneMinute:
        return translated("You rested.");
    case WayOn::ChairRoutine:
    case WayOn::Stop:
        return translated("You ended the session.");
    }
    return {};
}

/// "Low back: dull or pulling, 4 of 10, then 2."
QString reportText(const PainReport &report)
{
    QString text = kindName(report.kind);
    if (report.place)
        text = translated("%1: %2").arg(placeName(*report.place), text.toLower());
    if (report.amount)
        text += translated(", %1 of 10").arg(*report.amount);
    if (report.afterRest)
        text += translated(", then %1").arg(*report.afterRest);
    return text + QLatin1Char('.');
}

} // namespace

QString placeName(PainPlace place)
{
    switch (place) {
    case PainPlace::FrontOfHip:
        return translated("Front of the hip or groin");
    case PainPlace::OuterHip:
        return translated("Outer side of the hip");
    case PainPlace::Buttock:
        return translated("Buttock");
    case PainPlace::LowBack:
        return translated("Low back");
    case PainPlace::ThighOrKnee:
        return translated("Thigh or knee");
    case PainPlace::LowerLegOrFoot:
        return translated("Lower leg or foot");
    case PainPlace::Elsewhere:
        return translated("Somewhere else");
    }
    return {};
}

QString kindName(PainKind kind)
{
    switch (kind) {
    case PainKind::Dull:
        return translated("Dull or pulling");
    case PainKind::Sharp:
        return translated("Sharp, stabbing or pinching, or in the joint");
    case PainKind::Nerve:
        return translated("Numb, tingling, electric, or moving down the leg");
    case PainKind::Catching:
        return translated("It catches, locks or gives way");
    case PainKind::PopWithPain:
        return translated("A pop with pain, weakness or swelling");
    case PainKind::PainlessClick:
        return translated("A click or pop without pain");
    case PainKind::Cramp:
        return translated("A cramp");
    case PainKind::Dizzy:
        return translated("Dizzy, light-headed or faint");
    case PainKind::Chest:
        return translated("Chest pain, very short of breath, or a racing heart");
    case PainKind::LostBalance:
        return translated("Lost balance, or grabbed for support");
    case PainKind::PregnancySign:
        return translated("A pregnancy warning sign, such as bleeding");
    case PainKind::HeldBreath:
        return translated("Holding the breath");
    }
    return {};
}

QString wayName(WayOn way, const QString &easier)
{
    switch (way) {
    case WayOn::GoOn:
        return translated("Go on");
    case WayOn::Ease:
        return translated("Go on with less: smaller and shorter");
    case WayOn::Swap:
        return translated("Go on with the easier step: %1").arg(easier);
    case WayOn::Skip:
        return translated("Leave this step out and go on");
    case WayOn::RestOneMinute:
        return translated("Rest for one minute first");
    case WayOn::ChairRoutine:
        return translated("End here and change to a chair routine");
    case WayOn::Stop:
        return translated("End the session");
    }
    return {};
}

HurtsWords wordsFor(const PainAdvice &advice, const SafetyTables &tables)
{
    if (const RedFlag *flag = redFlagOf(advice, tables))
        return {toQString(flag->sign),
                (flag->id == "RF11" ? translated("Sit, or lie on your side.") + u' ' : QString()) +
                    toQString(flag->advice),
                flag->urgency == RedFlag::Urgency::Emergency};
    // The rule counts to two; so far it is once.
    if (advice.rule == "ST11" && !endsSession(advice))
        return {translated("You lost your balance or grabbed for support."),
                translated("Sit down first. If it happens again, change to a chair routine.")};
    const StopRule *rule = ruleOf(advice, tables);
    if (rule && advice.rule == "ST03" && endsSession(advice))
        return {toQString(rule->sign), afterSeverePain(tables)};
    if (rule)
        return {toQString(rule->sign), toQString(rule->advice),
                rule->action == StopRule::Action::Emergency};
    return {};
}

QString headingFor(const PainAdvice &advice, const SafetyTables &tables)
{
    if (wordsFor(advice, tables).isEmergency)
        return translated("Get help now");
    if (endsSession(advice))
        return translated("The session ends here");
    switch (advice.ways.front()) {
    case WayOn::GoOn:
        return translated("You can go on when you like");
    case WayOn::Ease:
        return translated("Go on with less");
    case WayOn::RestOneMinute:
        return translated("Rest first");
    default:
        return translated("Stop this step");
    }
}

QString inOneLine(const PainRecord &record)
{
    // As the summary counts, a second is one when it is over.
    const auto at = std::chrono::floor<std::chrono::seconds>(Milliseconds(record.at));
    QStringList parts{translated("%1, at %2.")
                          .arg(toQString(record.stepName), QString::fromStdString(clockText(at)))};
    parts.append(record.isToldMore ? reportText(record.report) : translated("Something hurt."));
    parts.append(takenText(record.taken));
    return parts.join(QLatin1Char(' '));
}

} // namespace hipwise
