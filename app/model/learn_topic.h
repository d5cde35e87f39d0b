#pragma once

#include "model/source.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// What a claim of others is worth (evidence base, section 7).
enum class Verdict {
    Supported,
    Plausible,   ///< some indirect evidence
    Unsupported, ///< no evidence was found
    Unsafe,      ///< not to be done as it is written
};

/// The word of the JSON.
std::string_view wordFor(Verdict verdict);
std::optional<Verdict> verdictFromWord(std::string_view word);

/// One thing to know, in our own words.
struct LearnStatement
{
    std::string claim; ///< what others say or ask, which the text answers; may be empty
    std::optional<Verdict> verdict; ///< of the claim
    std::string text;
    std::vector<std::string> sources; ///< ids, never empty

    friend bool operator==(const LearnStatement &, const LearnStatement &) = default;
};

struct LearnSection
{
    std::string heading; ///< may be empty
    std::string step;    ///< id of the step whose figure stands beside it; may be empty
    std::vector<LearnStatement> statements;

    friend bool operator==(const LearnSection &, const LearnSection &) = default;
};

/// A short page to read. All text is plain UTF-8, never markup.
struct LearnTopic
{
    std::string id; ///< kebab-case, stable
    int order = 1;  ///< topics are listed from the lowest on
    std::string title;
    std::string summary;
    std::string step; ///< id of the step whose figure stands for it; may be empty
    bool showsRedFlags = false;
    bool showsStopRules = false;
    std::vector<LearnSection> sections; ///< never empty

    friend bool operator==(const LearnTopic &, const LearnTopic &) = default;
};

/// Ids of all sources, in the order met, each once.
std::vector<std::string> sources(const LearnTopic &topic);

} // namespace hipwise
