#include "safety/word_check.h"

#include "safety/forcing_words.h"
#include "safety/rules/word_rules.h"
#include "safety/unwise_phrases.h"

namespace hipwise {

namespace {

using namespace lint_rules;

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

/// What tells people what to do.
void checkInstruction(const std::string &text, const std::string &place, Findings &findings)
{
    for (const std::string &word : forcingWords(text))
        findings.push_back({&forcingWord, place, "expected gentle words, found " + inQuotes(word)});
    for (const std::string_view phrase : painPhrases(text))
        findings.push_back(
            {&asksForPain, place, "expected a mild stretch, found " + inQuotes(phrase)});
}

void checkPromise(const std::string &text, const std::string &place, Findings &findings)
{
    for (const std::string_view phrase : promisePhrases(text))
        findings.push_back({&promise, place, "expected no promise, found " + inQuotes(phrase)});
}

void checkBoth(const std::string &text, const std::string &place, Findings &findings)
{
    checkInstruction(text, place, findings);
    checkPromise(text, place, findings);
}

} // namespace

Findings checkWords(const Step &step)
{
    Findings findings;
    checkPromise(step.name, "/name", findings);
    checkPromise(step.feel, "/feel", findings);
    checkBoth(step.setup, "/setup", findings);
    for (std::size_t i = 0; i < step.cues.size(); ++i)
        checkBoth(step.cues[i], "/cues/" + std::to_string(i), findings);
    checkBoth(step.breathing, "/breathing", findings);
    if (step.easier)
        checkBoth(step.easier->text, "/easier/text", findings);
    if (step.harder)
        checkBoth(step.harder->text, "/harder/text", findings);
    return findings;
}

Findings checkWords(const Routine &routine)
{
    Findings findings;
    checkBoth(routine.title, "/title", findings);
    checkBoth(routine.goal, "/goal", findings);
    checkPromise(routine.audience, "/audience", findings);
    checkBoth(routine.note, "/note", findings);
    for (std::size_t i = 0; i < routine.prescriptions.size(); ++i)
        checkBoth(routine.prescriptions[i].note, "/steps/" + std::to_string(i) + "/note", findings);
    return findings;
}

} // namespace hipwise
