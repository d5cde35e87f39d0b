#pragma once

#include "catalog/content_file.h"
#include "catalog/problem.h"
#include "model/result.h"

#include <filesystem>
#include <string>

namespace hipwise {

/// Reads a regular file of at most limits::fileBytes; anything else at \a path (a folder, a
/// device, a pipe, nothing) is a problem and is not opened. \a name is what to call it.
Result<ContentFile, Problem> readFile(const std::filesystem::path &path, const std::string &name);

/// Whether readFile() found nothing at the path.
bool isMissing(const Problem &problem);

} // namespace hipwise
