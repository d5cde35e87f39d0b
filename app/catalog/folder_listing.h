#pragma once

#include "catalog/problem.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hipwise {

/// A .json file, not yet opened.
struct ListedFile
{
    std::string name; ///< relative to the folder
    std::filesystem::path path;
};

/// What a folder and the folders inside it have to offer.
struct FolderListing
{
    std::vector<ListedFile> files; ///< sorted by name, limits::files at most
    Problems problems;
};

/// Opens no file. Links are listed only if they lead to something inside \a folder; a folder that
/// does not exist is an empty one.
FolderListing listFolder(const std::filesystem::path &folder);

} // namespace hipwise
