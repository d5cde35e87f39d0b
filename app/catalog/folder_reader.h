#pragma once

#include "catalog/content_file.h"
#include "catalog/problem.h"

#include <filesystem>
#include <vector>

namespace hipwise {

/// The files of a folder, and what could not be read of it.
struct FolderContent
{
    std::vector<ContentFile> files; ///< sorted by name, which is relative to the folder
    Problems problems;              ///< sorted by name, too
};

/// Reads every .json file but schemas in \a folder and the folders inside it. Links are followed
/// only to files inside \a folder. A folder that does not exist is an empty one.
FolderContent readFolder(const std::filesystem::path &folder);

} // namespace hipwise
