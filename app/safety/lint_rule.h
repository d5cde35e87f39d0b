#pragma once

#include <array>
#include <string_view>

namespace hipwise {

/// Something that a step or routine should hold to. Every rule there is stands in the table of
/// lint_rules.h; a finding names the rule it comes from.
struct LintRule
{
    enum class Severity { Warning, Error };

    /// The evidence base's own, such as "D01", or a word. What may be merely unusual and what is
    /// never right are two rules with one id.
    std::string_view id;
    Severity severity;
    std::string_view says;  ///< one sentence: what is wrong
    std::string_view place; ///< where in the file it is told, "*" for any number or key
    std::string_view fix;   ///< one sentence: what to do
    std::array<std::string_view, 6> sources; ///< ids of sources.json, then empty ones
};

} // namespace hipwise
