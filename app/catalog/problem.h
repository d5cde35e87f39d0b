#pragma once

#include "safety/lint_rule.h"

#include <string>
#include <vector>

namespace hipwise {

/// One thing wrong in a file, with the place to look at.
struct Problem
{
    enum class Severity { Warning, Error };

    std::string file;    ///< as the person gave it
    int line = 0;        ///< 1-based; 0 when the file as a whole is meant
    int column = 0;      ///< 1-based, in code points
    std::string pointer; ///< JSON Pointer (RFC 6901), such as "/steps/2/dose/hold_s"
    Severity severity = Severity::Error;
    std::string rule;    ///< "file", "json", "schema", "text", "reference", "dose" or a rule's id
    std::string message; ///< what was expected and what was found
    /// The rule in full; null where its id and severity are enough to find it.
    const LintRule *law = nullptr;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

/// The rule that \a problem is told by, with its fix and sources.
const LintRule &lawOf(const Problem &problem);

/// "side-lying.json:14:18: error: /steps/2/dose/hold_s: expected ..., found ... [schema]".
std::string asLine(const Problem &problem);

/// In the order of file, line and column.
void sortByPlace(Problems &problems);

bool hasErrors(const Problems &problems);

} // namespace hipwise
