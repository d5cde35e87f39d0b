#include "safety/number_check.h"

#include "safety/rules/word_rules.h"
#include "safety/text_words.h"

#include <algorithm>

namespace hipwise {

namespace {

using namespace lint_rules;
using std::chrono::milliseconds;

bool isAny(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Seconds that a hold can be told in. A shorter number may be a part of it, such as the way in;
/// in "hold for 20 seconds" it is the hold.
bool isSecondsOf(const Dose &dose, int seconds, bool isHold)
{
    const milliseconds told = std::chrono::seconds(seconds);
    if (dose.hold.count() > 0)
        return isHold ? told == dose.hold : told <= dose.hold;
    return told <= std::max<milliseconds>(dose.tempo, dose.duration);
}

/// Sentence by sentence, so that the "hold" of one does not speak for another.
void checkSentence(std::string_view sentence, const Dose &dose, const std::string &place,
                   Findings &findings)
{
    const std::vector<std::string> words = textWords(sentence);
    const bool isHold = std::ranges::any_of(words, [](const std::string &word) {
        return isAny(word, {"hold", "stay", "keep"});
    });
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto number = numeralOf(words[i]);
        if (!number)
            continue;
        const bool isSeconds = isAny(words[i + 1], {"second", "seconds", "s"});
        const bool isTimes = isAny(words[i + 1], {"times", "repetitions", "reps"});
        if ((isSeconds && !isSecondsOf(dose, *number, isHold)) ||
            (isTimes && *number != dose.repetitions))
            findings.push_back({&numberDisagrees, place,
                                "expected the numbers of the dose (" +
                                    inWords(dose, Laterality::Bilateral) + "), found \"" +
                                    words[i] + " " + words[i + 1] + "\""});
    }
}

void check(std::string_view text, const Dose &dose, const std::string &place, Findings &findings)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(".;!?"), text.size() - 1);
        checkSentence(text.substr(0, end + 1), dose, place, findings);
        text.remove_prefix(end + 1);
    }
}

} // namespace

Findings checkNumbers(const Step &step, const Dose &dose)
{
    Findings findings;
    check(step.setup, dose, "/setup", findings);
    for (std::size_t i = 0; i < step.cues.size(); ++i)
        check(step.cues[i], dose, "/cues/" + std::to_string(i), findings);
    return findings;
}

} // namespace hipwise
