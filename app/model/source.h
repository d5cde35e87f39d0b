#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// A reference that a step, a caution or a rule rests on.
struct Source
{
    std::string id;
    char tier = 'C'; ///< A study or guideline, B health service, C technique wording only
    std::string title;
    std::string author;
    std::string year;
    std::string reference;
    std::string supports; ///< what it supports here

    friend bool operator==(const Source &, const Source &) = default;
};

/// Whether \a id stands for general knowledge, a setting of ours or the article that began the
/// project: nothing that a statement could be checked against.
bool isGeneralKnowledge(std::string_view id);

/// Whether one of \a ids is more than general knowledge.
bool areCheckedAgainst(const std::vector<std::string> &ids);

} // namespace hipwise
