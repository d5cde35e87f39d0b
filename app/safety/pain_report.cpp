#include "safety/pain_report.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

using enum WayOn;

constexpr int mostGreen = 2;
constexpr int mostAmber = 5;
constexpr int pointsUp = 2;

/// ST03. The minute of rest comes before any way on; after it the step is over in any case.
PainAdvice redPain(const PainReport &report)
{
    if (!report.hasRested)
        return {"ST03", {RestOneMinute, Stop}};
    const bool hasSettled = report.afterRest && *report.afterRest <= mostAmber;
    return {"ST03", hasSettled ? std::vector{Skip, Stop} : std::vector{Stop}};
}

/// Rising by what the person says, or by the two amounts. From a start not known it may be far.
bool isFarUp(const PainReport &report)
{
    const int amount = report.amount.value_or(10);
    if (report.afterRest.value_or(amount) > amount)
        return true;
    return report.isRising && needsRising(report);
}

bool isRedPain(const PainReport &report)
{
    return std::max(report.amount.value_or(10), report.afterRest.value_or(0)) > mostAmber ||
           (report.hasRested && !report.afterRest);
}

PainAdvice dullPain(const PainReport &report)
{
    if (isRedPain(report))
        return redPain(report);
    if (*report.amount <= mostGreen && report.afterRest.value_or(0) <= mostGreen)
        return {"ST01", {GoOn, Ease, Skip, Stop}};
    if (isFarUp(report))
        return redPain(report);
    std::vector<WayOn> ways{Ease, Swap, Skip, RestOneMinute, Stop};
    if (report.timesBefore > 0) // less of it has been tried
        std::erase(ways, Ease);
    if (report.hasRested)
        std::erase(ways, RestOneMinute);
    return {"ST02", ways};
}

PainAdvice sharpPain(const PainReport &report)
{
    PainAdvice advice;
    if (isRedPain(report))
        advice = redPain(report);
    else if (report.timesBefore > 0)
        advice = {"ST04", {Skip, Stop}};
    else
        advice = {"ST04", {Swap, Skip, Stop}};
    advice.leavesStepOut = report.timesBefore > 0;
    return advice;
}

/// ST05: whether the nerves need help at once is asked first.
PainAdvice nerveSigns(const PainReport &report)
{
    PainAdvice advice{"ST05", {Stop}, {"RF01", "RF02"}};
    for (const std::string &flag : advice.asksFirst) {
        if (advice.redFlag.empty() && report.redFlags.contains(flag))
            advice.redFlag = flag;
    }
    return advice;
}

PainAdvice cramp(const PainReport &report)
{
    if (report.hasRested)
        return {"ST12", {Ease, Swap, Skip, Stop}};
    return {"ST12", {RestOneMinute, Skip, Stop}};
}

/// ST11 counts to two. The first time nobody has to end, and nobody goes on standing as before.
PainAdvice lostBalance(const PainReport &report)
{
    if (report.timesBefore > 0)
        return {"ST11", {ChairRoutine, Stop}};
    if (report.hasRested)
        return {"ST11", {ChairRoutine, Swap, Skip, Stop}};
    return {"ST11", {RestOneMinute, ChairRoutine, Swap, Skip, Stop}};
}

bool isPain(PainKind kind)
{
    return kind == PainKind::Dull || kind == PainKind::Sharp || kind == PainKind::Nerve;
}

/// How far down the way from the back into the leg; nullopt for a place that is not on it.
std::optional<int> depthOf(PainPlace place)
{
    switch (place) {
    case PainPlace::LowBack:
        return 0;
    case PainPlace::Buttock:
    case PainPlace::FrontOfHip:
    case PainPlace::OuterHip:
        return 1;
    case PainPlace::ThighOrKnee:
        return 2;
    case PainPlace::LowerLegOrFoot:
        return 3;
    case PainPlace::Elsewhere:
        break;
    }
    return std::nullopt;
}

/// A hip is felt in groin, buttock and thigh. What has not been said may be there.
bool isAtHip(const std::optional<PainPlace> &place)
{
    return place != PainPlace::LowBack && place != PainPlace::LowerLegOrFoot &&
           place != PainPlace::Elsewhere;
}

/// RF08, with a new hip. The rule is the one that stops it without.
std::optional<PainAdvice> newHipSign(const PainReport &report)
{
    const auto callForHelp = [](const char *rule) {
        return PainAdvice{.rule = rule, .ways = {Stop}, .redFlag = "RF08"};
    };
    if (report.kind == PainKind::PopWithPain)
        return callForHelp("ST07");
    if (!isAtHip(report.place) || !isRedPain(report))
        return std::nullopt;
    if (report.kind == PainKind::Sharp)
        return callForHelp("ST03");
    const bool isLasting = report.hasRested && report.afterRest.value_or(10) > mostAmber;
    return report.kind == PainKind::Dull && isLasting ? std::optional(callForHelp("ST03"))
                                                      : std::nullopt;
}

bool isCalfPain(const PainReport &report)
{
    return report.place == PainPlace::LowerLegOrFoot &&
           (report.kind == PainKind::Dull || report.kind == PainKind::Sharp ||
            report.kind == PainKind::Cramp); // as which a clot is often felt
}

/// Who presses that something hurts and has a reason to mind the calf, is not asked how much.
bool isCalfSign(const PainReport &report, const PainBackground &background)
{
    return isCalfPain(report) && (background.hasNewHip || background.isPregnant);
}

} // namespace

bool movesDown(const PainReport &report, const PainBackground &background)
{
    // The front and the side of the hip are not on the way of the nerve.
    if (!report.place || !isPain(report.kind) || report.place == PainPlace::FrontOfHip ||
        report.place == PainPlace::OuterHip)
        return false;
    const std::optional<int> depth = depthOf(*report.place);
    return depth && std::ranges::any_of(background.placesBefore, [&depth](PainPlace before) {
               return depthOf(before).value_or(*depth) < *depth;
           });
}

PainAdvice adviceFor(const PainReport &report, const PainBackground &background)
{
    const bool isDizzy = report.kind == PainKind::Dizzy;
    if (background.isPregnant && (isDizzy || isCalfPain(report)))
        return {.rule = "ST13", .ways = {Stop}, .redFlag = "RF11"};
    if (isCalfSign(report, background))
        return {.rule = "ST03", .ways = {Stop}, .redFlag = "RF07"};
    if (background.hasNewHip) {
        if (std::optional<PainAdvice> sign = newHipSign(report))
            return *std::move(sign);
    }
    if (movesDown(report, background))
        return nerveSigns(report);
    switch (report.kind) {
    case PainKind::Dull:
        return dullPain(report);
    case PainKind::Sharp:
        return sharpPain(report);
    case PainKind::Nerve:
        return nerveSigns(report);
    case PainKind::Catching:
        return {"ST06", {Stop}};
    case PainKind::PopWithPain:
        return {"ST07", {Stop}};
    case PainKind::PainlessClick:
        return {"ST08", {GoOn, Skip, Stop}};
    case PainKind::Cramp:
        return cramp(report);
    case PainKind::Dizzy:
        return {"ST09", {Stop}};
    case PainKind::Chest:
        return {"ST10", {Stop}};
    case PainKind::LostBalance:
        return lostBalance(report);
    case PainKind::PregnancySign:
        return {"ST13", {Stop}};
    case PainKind::HeldBreath:
        return {"ST14", {GoOn, Ease, Skip, Stop}};
    }
    return {"ST10", {Stop}};
}

bool needsAmount(const PainReport &report, const PainBackground &background)
{
    if (report.kind != PainKind::Dull && report.kind != PainKind::Sharp)
        return false;
    if (isCalfSign(report, background))
        return false;
    // With a new hip severe pain is an emergency, which the way down alone is not.
    const bool mayBeHip = background.hasNewHip && isAtHip(report.place);
    return mayBeHip || !movesDown(report, background);
}

bool needsRising(const PainReport &report)
{
    return report.kind == PainKind::Dull && report.amount && *report.amount > mostGreen &&
           *report.amount <= mostAmber && *report.amount - report.atStart.value_or(0) >= pointsUp;
}

bool endsSession(const PainAdvice &advice)
{
    return !advice.ways.empty() && std::ranges::all_of(advice.ways, [](WayOn way) {
        return way == Stop || way == ChairRoutine;
    });
}

int timesBefore(const std::vector<PainRecord> &records, PainKind kind, const std::string &stepId)
{
    const auto counts = [&](const PainRecord &each) {
        if (!each.isToldMore || each.report.kind != kind)
            return false;
        if (kind == PainKind::LostBalance)
            return true;
        return each.stepId == stepId && (kind != PainKind::Dull || each.taken == Ease);
    };
    return static_cast<int>(std::ranges::count_if(records, counts));
}

} // namespace hipwise
