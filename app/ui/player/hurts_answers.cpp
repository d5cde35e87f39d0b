#include "ui/player/hurts_answers.h"

#include "ui/player/hurts_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace hipwise {

namespace {

using Topic = HurtsAnswers::Topic;

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::HurtsPage", text);
}

constexpr std::array allPlaces{
    PainPlace::FrontOfHip,  PainPlace::OuterHip,       PainPlace::Buttock,  PainPlace::LowBack,
    PainPlace::ThighOrKnee, PainPlace::LowerLegOrFoot, PainPlace::Elsewhere};
constexpr std::array painKinds{PainKind::Dull,     PainKind::Sharp,       PainKind::Nerve,
                               PainKind::Catching, PainKind::PopWithPain, PainKind::PainlessClick,
                               PainKind::Cramp};
constexpr std::array otherKinds{PainKind::Dizzy, PainKind::LostBalance, PainKind::HeldBreath,
                                PainKind::PainlessClick, PainKind::Nerve};

std::vector<HurtsChoice> places(const HurtsAnswers &answers)
{
    std::vector<HurtsChoice> choices;
    for (const PainPlace place : allPlaces) {
        HurtsAnswers next = answers;
        next.topic = Topic::Pain;
        next.report.place = place;
        choices.push_back({placeName(place), next});
    }
    HurtsAnswers noPain = answers;
    noPain.topic = Topic::NoPain;
    choices.push_back({translated("Nothing hurts: tingling, balance, breath, a click"), noPain});
    HurtsAnswers warning = answers;
    warning.topic = Topic::Warning;
    choices.push_back({translated("Chest pain, fainting, numb between the legs…"), warning, true});
    return choices;
}

HurtsAnswers withKind(HurtsAnswers answers, PainKind kind, const HurtsMatter &matter)
{
    answers.hasKind = true;
    answers.report.kind = kind;
    answers.report.timesBefore = timesBefore(matter.before, kind, matter.stepId);
    return answers;
}

HurtsAnswers withFlag(HurtsAnswers answers, std::string flag)
{
    answers.report.redFlags.insert(std::move(flag));
    return answers;
}

template<std::size_t Count>
std::vector<HurtsChoice> kinds(const std::array<PainKind, Count> &offered,
                               const HurtsAnswers &answers, const HurtsMatter &matter)
{
    std::vector<HurtsChoice> choices;
    std::ranges::transform(offered, std::back_inserter(choices), [&](PainKind kind) {
        return HurtsChoice{kindName(kind), withKind(answers, kind, matter)};
    });
    return choices;
}

/// Two of them are signs of a nerve that would be asked about next anyway.
std::vector<HurtsChoice> warnings(const HurtsAnswers &answers, const HurtsMatter &matter)
{
    const HurtsAnswers nerve = withKind(answers, PainKind::Nerve, matter);
    return {
        {kindName(PainKind::Chest), withKind(answers, PainKind::Chest, matter)},
        {kindName(PainKind::Dizzy), withKind(answers, PainKind::Dizzy, matter)},
        {translated("Numb between the legs, or new trouble with bladder or bowel"),
         withFlag(nerve, "RF01")},
        {translated("A weak or numb leg, or pain in both legs"), withFlag(nerve, "RF02")},
        {kindName(PainKind::PregnancySign), withKind(answers, PainKind::PregnancySign, matter)},
    };
}

std::vector<HurtsChoice> kindChoices(const HurtsAnswers &answers, const HurtsMatter &matter)
{
    switch (answers.topic) {
    case Topic::Warning:
        return warnings(answers, matter);
    case Topic::NoPain:
        return kinds(otherKinds, answers, matter);
    default:
        return kinds(painKinds, answers, matter);
    }
}

std::vector<HurtsChoice> amounts(const HurtsAnswers &answers, const HurtsMatter &matter)
{
    std::vector<HurtsChoice> choices;
    for (int amount = 0; amount <= 10; ++amount) {
        HurtsAnswers next = answers;
        if (answers.report.hasRested)
            next.report.afterRest = amount;
        else
            next.report.amount = amount;
        next.report.atStart = matter.painAtStart;
        choices.push_back({QString::number(amount), next});
    }
    return choices;
}

std::vector<HurtsChoice> rising(const HurtsAnswers &answers)
{
    HurtsAnswers yes = answers;
    yes.hasRising = true;
    HurtsAnswers no = yes;
    yes.report.isRising = true;
    return {{translated("Yes, it is rising"), yes}, {translated("No, it stays or eases"), no}};
}

std::vector<HurtsChoice> redFlag(const HurtsAnswers &answers)
{
    HurtsAnswers no = answers;
    ++no.flagsAsked;
    const std::string asked = answers.advice().asksFirst.at(answers.flagsAsked);
    return {{translated("Yes"), withFlag(no, asked)}, {translated("No"), no}};
}

} // namespace

HurtsQuestion HurtsAnswers::question() const
{
    if (topic == Topic::None)
        return HurtsQuestion::Place;
    if (!hasKind)
        return HurtsQuestion::Kind;
    if (isResting)
        return HurtsQuestion::Resting;
    if (needsAmount(report, background)) {
        if (!report.amount)
            return HurtsQuestion::Amount;
        if (report.hasRested && !report.afterRest)
            return HurtsQuestion::AmountAfterRest;
        if (needsRising(report) && !hasRising)
            return HurtsQuestion::Rising;
    }
    if (report.redFlags.empty() && flagsAsked < advice().asksFirst.size())
        return HurtsQuestion::RedFlag;
    return HurtsQuestion::Answer;
}

std::vector<HurtsChoice> choicesAfter(const HurtsAnswers &answers, const HurtsMatter &matter)
{
    switch (answers.question()) {
    case HurtsQuestion::Place:
        return places(answers);
    case HurtsQuestion::Kind:
        return kindChoices(answers, matter);
    case HurtsQuestion::Amount:
    case HurtsQuestion::AmountAfterRest:
        return amounts(answers, matter);
    case HurtsQuestion::Rising:
        return rising(answers);
    case HurtsQuestion::RedFlag:
        return redFlag(answers);
    case HurtsQuestion::Answer:
    case HurtsQuestion::Resting:
        break;
    }
    return {};
}

} // namespace hipwise
