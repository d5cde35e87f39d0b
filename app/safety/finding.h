#pragma once

#include <string>

namespace hipwise {

/// What a rule has to say about a step or a dose.
struct Finding
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Warning;
    std::string rule; ///< its id in the evidence base, such as "D01"
    std::string key;  ///< the member of the dose or step it is about, such as "hold_s"
    std::string message;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace hipwise
