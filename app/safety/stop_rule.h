#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// What a sign during the session asks for (evidence base, section 4.5).
struct StopRule
{
    enum class Action { GoOn, Ease, StopStep, StopSession, Emergency };

    std::string id; ///< ST01 and so on
    std::string sign;
    Action action = Action::StopSession;
    std::string advice;
    std::vector<std::string> sources;

    friend bool operator==(const StopRule &, const StopRule &) = default;
};

} // namespace hipwise
