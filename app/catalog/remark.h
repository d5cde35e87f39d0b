#pragma once

#include "catalog/content_file.h"
#include "catalog/problem.h"

#include <string>
#include <vector>

namespace hipwise {

/// What is to be said about a part of a document, before anybody has looked up its line.
struct Remark
{
    std::string pointer; ///< JSON Pointer
    std::string message; ///< what was expected and what was found
    std::string rule;
    Problem::Severity severity = Problem::Severity::Error;
    const LintRule *law = nullptr; ///< as in Problem
};

using Remarks = std::vector<Remark>;

/// The remarks with their lines and columns, in file order. \a file must be valid JSON.
Problems placed(const ContentFile &file, const Remarks &remarks);

/// Spares the severity.
Remark errorAt(std::string pointer, std::string message, std::string rule);

} // namespace hipwise
