#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// What people call something, and what that is in the words of the catalogue.
struct PlainWord
{
    std::vector<std::string> says;         ///< small letters; words or short phrases
    std::vector<std::string> means;        ///< phrases of steps and routines, any of them
    std::vector<std::string> muscleGroups; ///< of steps, any of them
    std::string flag;                      ///< id of the caution flag to be told of; may be empty
    bool leavesOut = false;                ///< steps that the flag leaves out are not found
    std::vector<std::string> redFlags;     ///< ids of the signs to be told of
    std::string topic;                     ///< id of what there is to read about it; may be empty

    friend bool operator==(const PlainWord &, const PlainWord &) = default;
};

} // namespace hipwise
