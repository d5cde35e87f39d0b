#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// A sign that needs a person before any session (evidence base, section 4.1).
struct RedFlag
{
    enum class Urgency { Emergency, Urgent, Soon, Postpone };

    /// With which others it is asked, in the order of asking.
    enum class Topic { First, Then, Today };

    std::string id; ///< RF01 and so on
    Topic topic = Topic::Then;
    std::string inShort; ///< the sign in one line
    std::string sign;
    Urgency urgency = Urgency::Urgent;
    std::string advice;
    std::vector<std::string> sources;

    friend bool operator==(const RedFlag &, const RedFlag &) = default;
};

} // namespace hipwise
