#include "catalog/problem.h"

#include "catalog/visible_text.h"
#include "safety/lint_rules.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace hipwise {

const LintRule &lawOf(const Problem &problem)
{
    if (problem.law)
        return *problem.law;
    const bool isError = problem.severity == Problem::Severity::Error;
    const LintRule *found = findLintRule(problem.rule, isError ? LintRule::Severity::Error
                                                               : LintRule::Severity::Warning);
    assert(found); // a rule outside of the table is our own bug
    return found ? *found : lint_rules::notAsDescribed;
}

std::string asLine(const Problem &problem)
{
    std::string line = problem.file;
    if (problem.line > 0)
        line += ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column);
    line += problem.severity == Problem::Severity::Error ? ": error: " : ": warning: ";
    if (!problem.pointer.empty())
        line += problem.pointer + ": ";
    return visible(line + problem.message + " [" + problem.rule + "]");
}

void sortByPlace(Problems &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

} // namespace hipwise
