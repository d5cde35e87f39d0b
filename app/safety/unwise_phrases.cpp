#include "safety/unwise_phrases.h"

#include "safety/text_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace hipwise {

namespace {

constexpr std::array<std::string_view, 21> painful{
    "into pain",           "into the pain",      "through pain",        "through the pain",
    "past the pain",       "until it hurts",     "till it hurts",       "until there is pain",
    "strong pain",         "as far as you can",  "as far as possible",  "as hard as you can",
    "as hard as possible", "as deep as you can", "as deep as possible", "as much as you can",
    "maximum stretch",     "maximal stretch",    "no pain no gain",     "push through it",
    "feel the burn"};

constexpr std::array<std::string_view, 34> promising{"cure",
                                                     "cures",
                                                     "cured",
                                                     "heals your",
                                                     "permanent",
                                                     "permanently",
                                                     "forever",
                                                     "guarantee",
                                                     "guarantees",
                                                     "guaranteed",
                                                     "never again",
                                                     "prevent injury",
                                                     "prevent injuries",
                                                     "prevents injury",
                                                     "prevents injuries",
                                                     "injury-proof",
                                                     "fix your posture",
                                                     "fixes your",
                                                     "corrects your",
                                                     "correct your posture",
                                                     "perfect posture",
                                                     "realign",
                                                     "realigns",
                                                     "realignment",
                                                     "back in place",
                                                     "put back in",
                                                     "snap back",
                                                     "lasting relief",
                                                     "instant relief",
                                                     "pain-free for",
                                                     "free of pain for",
                                                     "toxins",
                                                     "detox",
                                                     "releases pressure"};

/// Words that turn what follows into its opposite.
constexpr std::array<std::string_view, 11> denying{"not",     "never",   "no",   "don't",
                                                   "without", "avoid",   "stop", "before",
                                                   "cannot",  "nothing", "than"};
/// Words after "as far as you can" that take it back.
constexpr std::array<std::string_view, 4> easing{"comfortably", "without", "easily", "gently"};

bool isAmong(std::string_view word, std::span<const std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Whether one of the three words before \a at denies what stands there.
bool isDenied(const std::vector<std::string> &words, std::size_t at)
{
    for (std::size_t i = at > 3 ? at - 3 : 0; i < at; ++i) {
        if (isAmong(words[i], denying))
            return true;
    }
    return false;
}

std::vector<std::string_view> found(std::string_view text,
                                    std::span<const std::string_view> phrases)
{
    const std::vector<std::string> words = textWords(text);
    std::vector<std::string_view> met;
    for (const std::string_view phrase : phrases) {
        const std::size_t at = findPhrase(words, phrase);
        if (at == words.size() || isDenied(words, at))
            continue;
        const std::size_t next = at + textWords(phrase).size();
        if (next < words.size() && isAmong(words[next], easing))
            continue;
        met.push_back(phrase);
    }
    return met;
}

} // namespace

std::vector<std::string_view> painPhrases(std::string_view text)
{
    return found(text, painful);
}

std::vector<std::string_view> promisePhrases(std::string_view text)
{
    return found(text, promising);
}

} // namespace hipwise
