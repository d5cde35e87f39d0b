#include "safety/next_time.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr std::chrono::days fortnight{14};

/// Right after the session; nothing if nothing was said.
std::optional<DayLight> lightAfter(const SessionCourse &course)
{
    if (course.isEndedByRule)
        return DayLight::Red;
    return course.checkOut ? std::optional(lightOf(*course.checkOut)) : std::nullopt;
}

/// What was said of the next day before somebody looked at a sign is over with that.
bool isOfBeforeLook(const SessionCourse &course)
{
    return course.sign && course.lookedAt && course.nextDay->day <= *course.lookedAt;
}

std::optional<DayLight> lightOfNextDay(const SessionCourse &course)
{
    if (!course.nextDay || isOfBeforeLook(course))
        return std::nullopt;
    return lightOf(*course.nextDay, course.day);
}

bool waitsForLook(const SessionCourse &course)
{
    return course.sign && !course.lookedAt;
}

bool isGreenNextDay(const SessionCourse &course)
{
    return lightOfNextDay(course) == DayLight::Green;
}

bool isNotGreen(const SessionCourse &course)
{
    return std::max(lightAfter(course), lightOfNextDay(course)) > DayLight::Green;
}

bool mayGrow(const std::vector<SessionCourse> &courses)
{
    const auto isGood = [](const SessionCourse &course) {
        const bool isHard = course.checkOut && course.checkOut->effort == Effort::Hard;
        return isGreenNextDay(course) && !isHard;
    };
    return courses.size() >= 2 && isGood(courses[0]) && isGood(courses[1]);
}

NextDose doseAfter(DayLight light)
{
    switch (light) {
    case DayLight::Green:
        return NextDose::AsPlanned;
    case DayLight::Amber:
        return NextDose::Easier;
    case DayLight::Red:
        break;
    }
    return NextDose::Paused;
}

} // namespace

const SessionCourse *lastJudged(const std::vector<SessionCourse> &courses)
{
    const auto last = std::ranges::find_if(courses, [](const SessionCourse &course) {
        return lightAfter(course) || lightOfNextDay(course);
    });
    return last == courses.end() ? nullptr : &*last;
}

NextTime nextTime(const std::vector<SessionCourse> &courses)
{
    const SessionCourse *last = lastJudged(courses);
    if (!last)
        return {};
    if (waitsForLook(*last))
        return {NextDose::Paused, "NX01"};
    const std::optional<DayLight> after = lightAfter(*last);
    if (const std::optional<DayLight> nextDay = lightOfNextDay(*last)) {
        if (*nextDay != DayLight::Green) // a pause is over with a return to usual alone
            return {doseAfter(std::max(*nextDay, after.value_or(*nextDay))), "NX02"};
        if (after && *after != DayLight::Green)
            return {NextDose::Easier, "NX01"};
        return {mayGrow(courses) ? NextDose::MayGrow : NextDose::AsPlanned, "NX03"};
    }
    if (last->sign)
        return {NextDose::Easier, "NX01"}; // it has been looked at
    return after ? NextTime{doseAfter(*after), "NX01"} : NextTime{};
}

bool waitsForLook(const std::vector<SessionCourse> &courses)
{
    const SessionCourse *last = lastJudged(courses);
    return last && waitsForLook(*last);
}

bool mayBeBackToUsual(const std::vector<SessionCourse> &courses, CalendarDay today)
{
    if (nextTime(courses).dose != NextDose::Paused || waitsForLook(courses))
        return false;
    const SessionCourse &last = *lastJudged(courses);
    return today > (last.nextDay ? last.nextDay->day : last.day);
}

TwoWeeks twoWeeks(const std::vector<SessionCourse> &courses, CalendarDay today)
{
    constexpr int mostGreen = 2;
    constexpr int pointsUp = 2;
    constexpr int mostNotGreen = 2;
    const auto firstBefore = std::ranges::find_if(
        courses, [&](const SessionCourse &each) { return today - each.day > fortnight; });
    const auto notGreen = std::count_if(courses.begin(), firstBefore, isNotGreen);

    const auto hasStart = [](const SessionCourse &each) { return each.painAtStart.has_value(); };
    const auto now = std::find_if(courses.begin(), firstBefore, hasStart);
    const auto then = std::find_if(firstBefore, courses.end(), hasStart);
    if (now != firstBefore && then != courses.end()) {
        const int change = *now->painAtStart - *then->painAtStart;
        if (change >= pointsUp && *now->painAtStart > mostGreen)
            return TwoWeeks::Worse;
        if (change >= 0 && *now->painAtStart > mostGreen)
            return TwoWeeks::NotBetter;
    }
    return notGreen > mostNotGreen ? TwoWeeks::NotBetter : TwoWeeks::Fine;
}

} // namespace hipwise
