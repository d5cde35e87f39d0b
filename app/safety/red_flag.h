#pragma once

#include <string>
#include <vector>

namespace hipwise {

/// A sign that needs a person before any session (evidence base, section 4.1).
struct RedFlag
{
    enum class Urgency { Emergency, Urgent, Soon, Postpone };

    std::string id; ///< RF01 and so on
    std::string sign;
    Urgency urgency = Urgency::Urgent;
    std::string advice;
    std::vector<std::string> sources;

    friend bool operator==(const RedFlag &, const RedFlag &) = default;
};

} // namespace hipwise
