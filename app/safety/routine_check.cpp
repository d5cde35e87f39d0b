#include "safety/routine_check.h"

#include "safety/group_totals.h"
#include "safety/rules/routine_rules.h"
#include "safety/stated_time.h"
#include "safety/word_check.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

using namespace lint_rules;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

std::string stepPlace(std::size_t index)
{
    return "/steps/" + std::to_string(index) + "/step";
}

std::string told(seconds length)
{
    return std::to_string(length.count()) + " s";
}

void checkOrder(const ResolvedRoutine &routine, Findings &findings)
{
    const std::vector<PrescribedStep> &steps = routine.steps;
    if (steps.front().step.kind == StepKind::Static)
        findings.push_back({&coldStretch, stepPlace(0),
                            "expected a warm-up first (breathing or movement), found a held "
                            "stretch"});
    const StepKind last = steps.back().step.kind;
    if (routine.routine.beforeExercise && last != StepKind::Dynamic && last != StepKind::Strength)
        findings.push_back({&stillEndBefore, stepPlace(steps.size() - 1),
                            "expected a movement at the end, before exercise; found a step that "
                            "is none"});
}

/// Where the person has to get down again.
void checkFloor(const std::vector<PrescribedStep> &steps, Findings &findings)
{
    int times = 0;
    bool isDown = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool wasDown = std::exchange(isDown, isOnFloor(steps[i].step.position));
        if (isDown && !wasDown && ++times == 2)
            findings.push_back({&floorTwice, stepPlace(i),
                                "expected the steps on the floor one after another, found a "
                                "second time down"});
    }
}

bool hasTag(const Routine &routine, std::string_view tag)
{
    return std::ranges::find(routine.tags, tag) != routine.tags.end();
}

int nearestMinutes(milliseconds length)
{
    return std::max(1, static_cast<int>((length + seconds(30)) / minutes(1)));
}

/// A little less than was said is no harm.
void checkMinutes(const std::string &text, const std::string &place, milliseconds length,
                  Findings &findings)
{
    const auto stated = statedMinutes(text);
    const int real = nearestMinutes(length);
    if (stated && (real > *stated || 4 * real < 3 * *stated))
        findings.push_back({&minutesDisagree, place,
                            "expected the " + std::to_string(real) +
                                " minutes that it takes, found " + std::to_string(*stated)});
}

void checkLength(const Routine &routine, milliseconds length, Findings &findings)
{
    if (length > minutes(45))
        findings.push_back(
            {&overlong, "/steps",
             "expected at most 45 minutes, found " + std::to_string(length / minutes(1))});
    if (hasTag(routine, "desk") && length > minutes(5) + seconds(30))
        findings.push_back({&overlongAtDesk, "/steps",
                            "expected at most 5 minutes at a desk, found " +
                                std::to_string(nearestMinutes(length))});
    checkMinutes(routine.title, "/title", length, findings);
    checkMinutes(routine.goal, "/goal", length, findings);
    for (std::size_t i = 0; i < routine.tags.size(); ++i)
        checkMinutes(routine.tags[i], "/tags/" + std::to_string(i), length, findings);
}

void checkBefore(const std::string &group, seconds held, Findings &findings)
{
    if (held >= seconds(60))
        findings.push_back(
            {&longHoldsBefore, "/steps",
             "expected less than 60 s of " + group + " before exercise, found " + told(held)});
    else if (held > seconds(45))
        findings.push_back(
            {&holdsBefore, "/steps",
             "expected at most 45 s of " + group + " before exercise, found " + told(held)});
}

/// Less than the 20 s that a stretch is worth is left to short breaks.
constexpr minutes longestBreak{5};

void checkTotals(const ResolvedRoutine &routine, milliseconds length, Findings &findings)
{
    const auto times = sessionsAWeek(routine.routine.frequency);
    for (const auto &[group, held] : groupTotals(routine)) {
        if (held > seconds(240))
            findings.push_back(
                {&tooMuchOfGroup, "/steps",
                 "expected at most 240 s of " + group + " a side, found " + told(held)});
        if (held < seconds(20) && length > longestBreak + seconds(30))
            findings.push_back(
                {&tooLittleOfGroup, "/steps",
                 "expected at least 20 s of " + group + " a side, found " + told(held)});
        if (times && held * *times > seconds(600))
            findings.push_back({&tooMuchAWeek, "/frequency",
                                "expected at most 600 s of " + group + " a week, found " +
                                    std::to_string(*times) + " times " + told(held)});
        if (routine.routine.beforeExercise)
            checkBefore(group, held, findings);
    }
}

} // namespace

Findings checkRoutine(const ResolvedRoutine &routine, milliseconds length)
{
    Findings findings = checkWords(routine.routine);
    checkOrder(routine, findings);
    checkFloor(routine.steps, findings);
    checkLength(routine.routine, length, findings);
    checkTotals(routine, length, findings);
    return findings;
}

} // namespace hipwise
