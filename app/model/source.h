#pragma once

#include <string>

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

} // namespace hipwise
