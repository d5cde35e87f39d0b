#include "cli/problem_json.h"

#include <nlohmann/json.hpp>

namespace hipwise {

nlohmann::ordered_json problemJson(const Problem &problem)
{
    const LintRule &law = lawOf(problem);
    auto sources = nlohmann::ordered_json::array();
    for (const std::string_view source : law.sources) {
        if (!source.empty())
            sources.push_back(source);
    }
    return {{"file", problem.file},
            {"line", problem.line},
            {"column", problem.column},
            {"pointer", problem.pointer},
            {"severity", problem.severity == Problem::Severity::Error ? "error" : "warning"},
            {"rule", problem.rule},
            {"message", problem.message},
            {"fix", law.fix},
            {"sources", sources}};
}

} // namespace hipwise
