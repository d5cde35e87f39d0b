#pragma once

#include <string>

namespace hipwise {

/// What takes the place of a step that people with a flag leave out (evidence base, section 4.2).
struct Substitution
{
    std::string step; ///< id of the one left out
    std::string flag;
    std::string use; ///< id of the one in its place

    friend bool operator==(const Substitution &, const Substitution &) = default;
};

} // namespace hipwise
