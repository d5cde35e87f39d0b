#include "catalog/rule_remarks.h"

#include "catalog/visible_text.h"

namespace hipwise {

using Severity = Problem::Severity;

Remark remarkOf(const Finding &finding, std::string pointer)
{
    const LintRule &rule = *finding.rule;
    const bool isError = rule.severity == LintRule::Severity::Error;
    return {std::move(pointer), finding.message, std::string(rule.id),
            isError ? Severity::Error : Severity::Warning, &rule};
}

Remark unknownFlag(std::string pointer, const std::string &id)
{
    return {std::move(pointer), "expected a caution flag of cautions.json, found " + inQuotes(id),
            "reference", Severity::Warning};
}

void remarkSources(const std::vector<std::string> &sources, const Catalog &catalog,
                   Remarks &remarks)
{
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (!catalog.source(sources[i]))
            remarks.push_back({"/sources/" + std::to_string(i),
                               "expected the id of a source, found " + inQuotes(sources[i]),
                               "reference", Severity::Warning});
    }
}

} // namespace hipwise
