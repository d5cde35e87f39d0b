#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// What comes after a session, by how it went (evidence base, section 4.6): a sentence for each
/// light, empty where the rule says nothing.
struct AfterRule
{
    std::string id; ///< NX01 and so on
    std::string asks;
    std::string green;
    std::string amber;
    std::string red;
    std::vector<std::string> sources;

    friend bool operator==(const AfterRule &, const AfterRule &) = default;
};

} // namespace hipwise
