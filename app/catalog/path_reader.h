#pragma once

#include "catalog/folder_reader.h"

#include <filesystem>
#include <vector>

namespace hipwise {

/// The content of files and folders as the person named them. What is named twice is read once.
FolderContent readPaths(const std::vector<std::filesystem::path> &paths);

} // namespace hipwise
