#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// What became of a step for a person, and why.
struct StepChange
{
    enum class Kind { Kept, Capped, Replaced, LeftOut };

    Kind kind = Kind::Kept;
    std::string from; ///< name of the step as the routine has it
    std::string fromId;
    std::string to; ///< name of the one in its place; empty if it is left out
    std::string toId;
    std::string doseFrom; ///< in short
    std::string doseTo;
    bool isSmaller = false;         ///< the movement has a smaller range now
    std::vector<std::string> flags; ///< ids of those that ask for it

    friend bool operator==(const StepChange &, const StepChange &) = default;
};

} // namespace hipwise
