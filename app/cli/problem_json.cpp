#include "cli/problem_json.h"

#include <nlohmann/json.hpp>

namespace hipwise {

nlohmann::ordered_json problemJson(const Problem &problem)
{
    return {{"file", problem.file},
            {"line", problem.line},
            {"column", problem.column},
            {"pointer", problem.pointer},
            {"severity", problem.severity == Problem::Severity::Error ? "error" : "warning"},
            {"rule", problem.rule},
            {"message", problem.message}};
}

} // namespace hipwise
