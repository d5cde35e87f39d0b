#include "safety/change_words.h"

#include "model/word_table.h"

#include <algorithm>
#include <iterator>

namespace hipwise {

namespace {

/// "15 s × 2 instead of 20 s × 3, in a smaller range".
std::string capInWords(const StepChange &change)
{
    std::string words;
    if (change.doseTo != change.doseFrom)
        words = change.doseTo + " instead of " + change.doseFrom;
    if (change.isSmaller)
        words += words.empty() ? "a smaller range" : ", in a smaller range";
    return words;
}

std::string sentenceOf(const StepChange &change)
{
    switch (change.kind) {
    case StepChange::Kind::Kept:
        return {};
    case StepChange::Kind::Capped:
        return change.from + ": " + capInWords(change) + '.';
    case StepChange::Kind::Replaced:
        return change.to + ", in the place of " + change.from + '.';
    case StepChange::Kind::LeftOut:
        return change.from + " is left out.";
    }
    return {};
}

constexpr WordTable<StepChange::Kind, 4> kinds{
    std::pair{StepChange::Kind::Kept, std::string_view("kept")},
    std::pair{StepChange::Kind::Capped, std::string_view("capped")},
    std::pair{StepChange::Kind::Replaced, std::string_view("replaced")},
    std::pair{StepChange::Kind::LeftOut, std::string_view("left-out")},
};

} // namespace

std::string_view wordFor(StepChange::Kind kind)
{
    return wordOf(kinds, kind);
}

std::vector<std::string> inWords(const std::vector<StepChange> &changes,
                                 const std::vector<CautionFlag> &flags)
{
    const bool isReasonPlain = flags.size() == 1; // it stands above them all
    std::vector<std::string> sentences;
    for (const StepChange &change : changes) {
        if (change.kind != StepChange::Kind::Kept)
            sentences.push_back(isReasonPlain ? sentenceOf(change) : inWords(change, flags));
    }
    return sentences;
}

std::string namesOf(const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> ids;
    std::ranges::transform(flags, std::back_inserter(ids), &CautionFlag::id);
    return namesOf(ids, flags);
}

std::string namesOf(const std::vector<std::string> &ids, const std::vector<CautionFlag> &flags)
{
    std::string names;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto flag = std::ranges::find(flags, ids[i], &CautionFlag::id);
        if (i > 0)
            names += i + 1 == ids.size() ? " and " : ", ";
        names += flag == flags.end() ? ids[i] : flag->name;
    }
    return names;
}

std::string inWords(const StepChange &change, const std::vector<CautionFlag> &flags)
{
    const std::string sentence = sentenceOf(change);
    return sentence.empty() ? sentence
                            : sentence + " Because of: " + namesOf(change.flags, flags) + '.';
}

std::vector<std::string> conditionsOf(const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> conditions;
    for (const CautionFlag &flag : flags) {
        const std::string condition = "Only if: " + flag.confirm;
        if (!flag.confirm.empty() && std::ranges::find(conditions, condition) == conditions.end())
            conditions.push_back(condition);
    }
    return conditions;
}

std::vector<std::string> personalWords(const std::vector<StepChange> &changes,
                                       const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> words = conditionsOf(flags);
    std::ranges::copy(inWords(changes, flags), std::back_inserter(words));
    for (const CautionFlag &flag : flags) {
        for (const std::string &text : {flag.advice, flag.cap}) {
            // Two flags of a kind may say the same.
            if (!text.empty() && std::ranges::find(words, text) == words.end())
                words.push_back(text);
        }
    }
    return words;
}

} // namespace hipwise
