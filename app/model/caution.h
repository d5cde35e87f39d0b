#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// A contraindication of a step: for whom, and what to do about it.
struct Caution
{
    enum class Action {
        Note,  ///< for everybody
        Adapt, ///< smaller, shorter or with help, for people with one of the flags
        Avoid, ///< left out, for people with one of the flags
    };

    Action action = Action::Note;
    std::string text;
    std::vector<std::string> flags; ///< ids from routines/cautions.json

    friend bool operator==(const Caution &, const Caution &) = default;
};

} // namespace hipwise
