#include "safety/next_words.h"

#include <algorithm>
#include <string_view>

namespace hipwise {

namespace {

const AfterRule *ruleOf(std::string_view id, const std::vector<AfterRule> &rules)
{
    const auto rule = std::ranges::find(rules, id, &AfterRule::id);
    return rule == rules.end() ? nullptr : &*rule;
}

NextWords wordsOf(std::string_view id, DayLight light, const std::vector<AfterRule> &rules)
{
    const AfterRule *rule = ruleOf(id, rules);
    if (!rule)
        return {};
    const std::string &sentence = light == DayLight::Green   ? rule->green
                                  : light == DayLight::Amber ? rule->amber
                                                             : rule->red;
    return {sentence, {}, rule->sources};
}

std::string fromTo(int before, int after)
{
    return std::to_string(before) + " before and " + std::to_string(after) + " after.";
}

std::string reasonOf(const CheckOut &said)
{
    if (said.hasNewSigns || !said.pain)
        return "You noticed something new.";
    if (!said.atStart)
        return "Pain is " + std::to_string(*said.pain) + " of 10.";
    const std::string change = fromTo(*said.atStart, *said.pain);
    if (said.pain > *said.atStart)
        return (lightOf(said) == DayLight::Green ? "Pain stayed low, " : "Pain went up, ") + change;
    return (said.pain < *said.atStart ? "Pain went down, " : "Pain stayed the same, ") + change;
}

std::string reasonOf(const NextDay &said)
{
    switch (said.answer) {
    case NextDay::Answer::AsUsual:
        return "It was back to usual.";
    case NextDay::Answer::Settling:
        return "Pain was higher than usual on a day after.";
    case NextDay::Answer::Lasting:
        return "Pain stayed higher than usual.";
    case NextDay::Answer::RedSign:
        break;
    }
    return "You noticed pain at night, a limp, swelling or numbness.";
}

DayLight lightOf(NextDose dose)
{
    return dose == NextDose::Paused   ? DayLight::Red
           : dose == NextDose::Easier ? DayLight::Amber
                                      : DayLight::Green;
}

std::string reasonOf(const NextTime &next, const SessionCourse &last)
{
    if (next.rule == "NX02" && last.nextDay)
        return "Last time: " + reasonOf(*last.nextDay);
    if (next.rule == "NX01" && last.isEndedByRule)
        return "Last time a warning sign ended the session.";
    if (next.rule == "NX01" && last.checkOut)
        return "Last time: " + reasonOf(*last.checkOut);
    return "Back to usual after each of the last two sessions.";
}

} // namespace

NextWords inWords(const CheckOut &checkOut, const std::vector<AfterRule> &rules)
{
    NextWords words = wordsOf("NX01", lightOf(checkOut), rules);
    words.reason = reasonOf(checkOut);
    return words;
}

NextWords inWords(const NextDay &nextDay, CalendarDay session, const std::vector<AfterRule> &rules)
{
    NextWords words = wordsOf("NX02", lightOf(nextDay, session), rules);
    if (nextDay.answer == NextDay::Answer::RedSign) // RF02 and RF07
        words.sentence += " Swelling of the leg, or numbness: call your doctor today.";
    words.reason = reasonOf(nextDay);
    return words;
}

NextWords inWords(const NextTime &next, const std::vector<SessionCourse> &courses,
                  const SafetyTables &tables)
{
    const SessionCourse *last = lastJudged(courses);
    if (next.dose == NextDose::AsPlanned || !last)
        return {};
    if (waitsForLook(courses)) {
        const CautionFlag waiting = asFlag(*last->sign, tables);
        return {waiting.advice, "Last time a warning sign ended the session.", waiting.sources};
    }
    NextWords words = wordsOf("NX03", lightOf(next.dose), tables.afterRules);
    words.reason = reasonOf(next, *last);
    return words;
}

NextWords inWords(TwoWeeks weeks, const std::vector<AfterRule> &rules)
{
    switch (weeks) {
    case TwoWeeks::Fine:
        return {};
    case TwoWeeks::NotBetter:
        return wordsOf("NX04", DayLight::Amber, rules);
    case TwoWeeks::Worse:
        break;
    }
    return wordsOf("NX04", DayLight::Red, rules);
}

} // namespace hipwise
