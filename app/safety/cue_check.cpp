#include "safety/cue_check.h"

#include "safety/rules/word_rules.h"

#include <algorithm>
#include <sstream>

namespace hipwise {

namespace {

using namespace lint_rules;

/// A cue stays six seconds or longer (session/instruction.h), which is 15 words.
constexpr std::size_t ofCue = 15;
/// The first cue of a hold has the way in, three seconds or one (session/pacing.h), and a second
/// and a half of the hold until the next one: 11 words, or 6.
constexpr std::size_t onWayIntoStretch = 11;
constexpr std::size_t onWayIntoEffort = 6;
/// What can be read in the shortest change-over.
constexpr std::size_t ofSetup = 30;

std::size_t wordsIn(const std::string &text)
{
    std::istringstream words(text);
    std::size_t count = 0;
    for (std::string word; words >> word;)
        ++count;
    return count;
}

void check(const std::string &text, std::size_t most, const std::string &place, Findings &findings)
{
    const std::size_t words = wordsIn(text);
    if (words > most)
        findings.push_back({&cueTooLong, place,
                            "expected at most " + std::to_string(most) +
                                " words in the time there is, found " + std::to_string(words)});
}

std::size_t mostOfFirst(const Step &step)
{
    if (step.dose.hold.count() <= 0)
        return ofCue;
    const bool isStretch = step.kind == StepKind::Static || step.kind == StepKind::SelfTest;
    return isStretch ? onWayIntoStretch : onWayIntoEffort;
}

} // namespace

Findings checkCueLengths(const Step &step)
{
    Findings findings;
    check(step.setup, ofSetup, "/setup", findings);
    for (std::size_t i = 0; i < step.cues.size(); ++i)
        check(step.cues[i], i == 0 ? mostOfFirst(step) : ofCue, "/cues/" + std::to_string(i),
              findings);
    return findings;
}

} // namespace hipwise
